package dev.lockstep.model.video;

/**
 * Who asked, and where: ids of the chat server.
 *
 * @param userId the user
 * @param guildId the server
 * @param channelId the channel of the server
 */
public record Requester(String userId, String guildId, String channelId) {}
