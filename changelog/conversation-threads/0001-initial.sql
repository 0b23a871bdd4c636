--liquibase formatted sql

--changeset lockstep:0001-create-extension-uuid-ossp splitStatements:false stripComments:false
--comment: Create extension uuid-ossp, declared by dev.lockstep.model.threads.Conversation
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
--rollback empty

--changeset lockstep:0001-create-table-conversations splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table conversations, declared by dev.lockstep.model.threads.Conversation
CREATE TABLE conversations (
    id                uuid DEFAULT uuid_generate_v4() NOT NULL,
    conversation_name text NOT NULL,
    conversation_type text NOT NULL,
    source_type       text NOT NULL,
    source_metadata   jsonb,
    participant_count integer DEFAULT 0,
    participants      jsonb[],
    started_at        timestamptz NOT NULL,
    ended_at          timestamptz,
    duration_seconds  integer,
    goals             jsonb[],
    goal_progress     jsonb,
    gcs_path          text,
    created_at        timestamptz DEFAULT now(),
    updated_at        timestamptz DEFAULT now(),
    deleted_at        timestamptz,
    owner_id          text NOT NULL,
    visibility        text DEFAULT 'private',
    shared_with       text[],
    total_utterances  integer DEFAULT 0,
    total_words       integer DEFAULT 0,
    total_nodes       integer DEFAULT 0,
    total_claims      integer DEFAULT 0,
    tsv_search        tsvector,
    PRIMARY KEY (id),
    CONSTRAINT valid_conversation_type CHECK (conversation_type IN ('live_audio', 'transcript', 'chat', 'hybrid')),
    CONSTRAINT valid_visibility CHECK (visibility IN ('private', 'shared', 'public'))
);
--rollback DROP TABLE conversations;

--changeset lockstep:0001-create-table-api_calls_log splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table api_calls_log, declared by dev.lockstep.model.threads.ApiCall
CREATE TABLE api_calls_log (
    id                uuid DEFAULT uuid_generate_v4() NOT NULL,
    conversation_id   uuid,
    endpoint          text NOT NULL,
    feature           text NOT NULL,
    provider          text NOT NULL,
    model             text NOT NULL,
    prompt_tokens     integer NOT NULL,
    completion_tokens integer NOT NULL,
    total_tokens      integer NOT NULL,
    prompt_cost       double precision NOT NULL,
    completion_cost   double precision NOT NULL,
    total_cost        double precision NOT NULL,
    latency_ms        integer,
    status            text NOT NULL,
    error_message     text,
    started_at        timestamptz NOT NULL,
    completed_at      timestamptz,
    request_id        text,
    PRIMARY KEY (id),
    CONSTRAINT api_calls_log_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE SET NULL
);
--rollback DROP TABLE api_calls_log;

--changeset lockstep:0001-create-table-clusters splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table clusters, declared by dev.lockstep.model.threads.Cluster
CREATE TABLE clusters (
    id                    uuid DEFAULT uuid_generate_v4() NOT NULL,
    conversation_id       uuid NOT NULL,
    cluster_name          text NOT NULL,
    level                 integer NOT NULL,
    parent_cluster_id     uuid,
    node_ids              uuid[] NOT NULL,
    child_cluster_ids     uuid[],
    summary               text,
    key_themes            text[],
    auto_generated        boolean DEFAULT true,
    clustering_algorithm  text,
    clustering_confidence double precision,
    color                 text,
    icon                  text,
    created_at            timestamptz DEFAULT now(),
    updated_at            timestamptz DEFAULT now(),
    PRIMARY KEY (id),
    CONSTRAINT clusters_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE CASCADE,
    CONSTRAINT clusters_parent_cluster_id_fkey FOREIGN KEY (parent_cluster_id) REFERENCES clusters(id)
);
--rollback DROP TABLE clusters;

--changeset lockstep:0001-create-table-edits_log splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table edits_log, declared by dev.lockstep.model.threads.Edit
CREATE TABLE edits_log (
    id                    uuid DEFAULT uuid_generate_v4() NOT NULL,
    conversation_id       uuid NOT NULL,
    target_type           text NOT NULL,
    target_id             uuid NOT NULL,
    field_name            text NOT NULL,
    old_value             text,
    new_value             text,
    edit_type             text NOT NULL,
    user_comment          text,
    user_id               text NOT NULL,
    user_confidence       double precision DEFAULT '1'::double precision,
    exported_for_training boolean DEFAULT false,
    training_dataset_id   text,
    created_at            timestamptz DEFAULT now(),
    PRIMARY KEY (id),
    CONSTRAINT valid_edit_type CHECK (edit_type IN ('correction', 'addition', 'deletion', 'merge', 'split')),
    CONSTRAINT valid_target_type CHECK (target_type IN ('node', 'relationship', 'cluster', 'speaker_attribution', 'claim', 'utterance')),
    CONSTRAINT edits_log_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE CASCADE
);
--rollback DROP TABLE edits_log;

--changeset lockstep:0001-create-table-nodes splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table nodes, declared by dev.lockstep.model.threads.Node
CREATE TABLE nodes (
    id                     uuid DEFAULT uuid_generate_v4() NOT NULL,
    conversation_id        uuid NOT NULL,
    node_name              text NOT NULL,
    summary                text NOT NULL,
    key_points             text[],
    node_type              text DEFAULT 'conversational_thread',
    level                  integer DEFAULT 1,
    parent_id              uuid,
    children_ids           uuid[],
    is_bookmark            boolean DEFAULT false,
    is_contextual_progress boolean DEFAULT false,
    is_tangent             boolean DEFAULT false,
    is_crux                boolean DEFAULT false,
    predecessor_id         uuid,
    successor_id           uuid,
    chunk_ids              uuid[] NOT NULL,
    utterance_ids          uuid[],
    speaker_info           jsonb,
    speaker_transitions    jsonb[],
    dialogue_type          text,
    claim_ids              uuid[],
    timestamp_start        double precision,
    timestamp_end          double precision,
    duration_seconds       double precision,
    cluster_info           jsonb,
    display_preferences    jsonb,
    canvas_x               integer,
    canvas_y               integer,
    canvas_width           integer DEFAULT 350,
    canvas_height          integer DEFAULT 200,
    zoom_level_visible     integer[],
    confidence_score       double precision,
    created_at             timestamptz DEFAULT now(),
    updated_at             timestamptz DEFAULT now(),
    PRIMARY KEY (id),
    CONSTRAINT valid_dialogue_type CHECK ((dialogue_type IS NULL) OR (dialogue_type IN ('monologue', 'dialogue', 'multi-party', 'consensus'))),
    CONSTRAINT nodes_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE CASCADE,
    CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES nodes(id),
    CONSTRAINT nodes_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES nodes(id),
    CONSTRAINT nodes_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES nodes(id)
);
--rollback DROP TABLE nodes;

--changeset lockstep:0001-create-table-relationships splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table relationships, declared by dev.lockstep.model.threads.Relationship
CREATE TABLE relationships (
    id                       uuid DEFAULT uuid_generate_v4() NOT NULL,
    conversation_id          uuid NOT NULL,
    from_node_id             uuid NOT NULL,
    to_node_id               uuid NOT NULL,
    relationship_type        text NOT NULL,
    relationship_subtype     text,
    explanation              text,
    strength                 double precision DEFAULT '1'::double precision,
    confidence               double precision DEFAULT '1'::double precision,
    supporting_utterance_ids uuid[],
    is_bidirectional         boolean DEFAULT false,
    created_at               timestamptz DEFAULT now(),
    PRIMARY KEY (id),
    CONSTRAINT no_self_reference CHECK (from_node_id <> to_node_id),
    CONSTRAINT valid_confidence CHECK ((confidence >= (0)::double precision) AND (confidence <= (1)::double precision)),
    CONSTRAINT valid_strength CHECK ((strength >= (0)::double precision) AND (strength <= (1)::double precision)),
    CONSTRAINT relationships_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE CASCADE,
    CONSTRAINT relationships_from_node_id_fkey FOREIGN KEY (from_node_id) REFERENCES nodes(id) ON DELETE CASCADE,
    CONSTRAINT relationships_to_node_id_fkey FOREIGN KEY (to_node_id) REFERENCES nodes(id) ON DELETE CASCADE
);
--rollback DROP TABLE relationships;

--changeset lockstep:0001-create-table-utterances splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table utterances, declared by dev.lockstep.model.threads.Utterance
CREATE TABLE utterances (
    id                uuid DEFAULT uuid_generate_v4() NOT NULL,
    conversation_id   uuid NOT NULL,
    text              text NOT NULL,
    text_cleaned      text,
    speaker_id        text NOT NULL,
    speaker_name      text,
    speaker_role      text,
    sequence_number   integer NOT NULL,
    timestamp_start   double precision,
    timestamp_end     double precision,
    duration_seconds  double precision,
    chunk_id          uuid,
    node_id           uuid,
    thread_id         uuid,
    confidence_score  double precision,
    language          text DEFAULT 'en',
    emotion           text,
    energy_level      double precision,
    platform_metadata jsonb,
    created_at        timestamptz DEFAULT now(),
    PRIMARY KEY (id),
    CONSTRAINT valid_timestamps CHECK (((timestamp_start IS NULL) AND (timestamp_end IS NULL)) OR (timestamp_end IS NULL) OR (timestamp_end >= timestamp_start)),
    CONSTRAINT utterances_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE CASCADE
);
--rollback DROP TABLE utterances;

--changeset lockstep:0001-create-index-idx_api_calls_conversation splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_api_calls_conversation, declared by dev.lockstep.model.threads.ApiCall
CREATE INDEX idx_api_calls_conversation ON api_calls_log (conversation_id);
--rollback DROP INDEX idx_api_calls_conversation;

--changeset lockstep:0001-create-index-idx_api_calls_cost splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_api_calls_cost, declared by dev.lockstep.model.threads.ApiCall
CREATE INDEX idx_api_calls_cost ON api_calls_log (total_cost);
--rollback DROP INDEX idx_api_calls_cost;

--changeset lockstep:0001-create-index-idx_api_calls_feature splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_api_calls_feature, declared by dev.lockstep.model.threads.ApiCall
CREATE INDEX idx_api_calls_feature ON api_calls_log (feature);
--rollback DROP INDEX idx_api_calls_feature;

--changeset lockstep:0001-create-index-idx_api_calls_provider_model splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_api_calls_provider_model, declared by dev.lockstep.model.threads.ApiCall
CREATE INDEX idx_api_calls_provider_model ON api_calls_log (provider, model);
--rollback DROP INDEX idx_api_calls_provider_model;

--changeset lockstep:0001-create-index-idx_api_calls_started splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_api_calls_started, declared by dev.lockstep.model.threads.ApiCall
CREATE INDEX idx_api_calls_started ON api_calls_log (started_at);
--rollback DROP INDEX idx_api_calls_started;

--changeset lockstep:0001-create-index-idx_clusters_conversation splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_clusters_conversation, declared by dev.lockstep.model.threads.Cluster
CREATE INDEX idx_clusters_conversation ON clusters (conversation_id);
--rollback DROP INDEX idx_clusters_conversation;

--changeset lockstep:0001-create-index-idx_clusters_level splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_clusters_level, declared by dev.lockstep.model.threads.Cluster
CREATE INDEX idx_clusters_level ON clusters (conversation_id, level);
--rollback DROP INDEX idx_clusters_level;

--changeset lockstep:0001-create-index-idx_conversations_owner splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_conversations_owner, declared by dev.lockstep.model.threads.Conversation
CREATE INDEX idx_conversations_owner ON conversations (owner_id);
--rollback DROP INDEX idx_conversations_owner;

--changeset lockstep:0001-create-index-idx_conversations_started splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_conversations_started, declared by dev.lockstep.model.threads.Conversation
CREATE INDEX idx_conversations_started ON conversations (started_at);
--rollback DROP INDEX idx_conversations_started;

--changeset lockstep:0001-create-index-idx_conversations_tsv splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_conversations_tsv, declared by dev.lockstep.model.threads.Conversation
CREATE INDEX idx_conversations_tsv ON conversations USING gin (tsv_search);
--rollback DROP INDEX idx_conversations_tsv;

--changeset lockstep:0001-create-index-idx_edits_conversation splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_edits_conversation, declared by dev.lockstep.model.threads.Edit
CREATE INDEX idx_edits_conversation ON edits_log (conversation_id);
--rollback DROP INDEX idx_edits_conversation;

--changeset lockstep:0001-create-index-idx_edits_target splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_edits_target, declared by dev.lockstep.model.threads.Edit
CREATE INDEX idx_edits_target ON edits_log (target_type, target_id);
--rollback DROP INDEX idx_edits_target;

--changeset lockstep:0001-create-index-idx_edits_training splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_edits_training, declared by dev.lockstep.model.threads.Edit
CREATE INDEX idx_edits_training ON edits_log (exported_for_training) WHERE (exported_for_training = false);
--rollback DROP INDEX idx_edits_training;

--changeset lockstep:0001-create-index-idx_nodes_bookmarks splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_nodes_bookmarks, declared by dev.lockstep.model.threads.Node
CREATE INDEX idx_nodes_bookmarks ON nodes (conversation_id) WHERE (is_bookmark = true);
--rollback DROP INDEX idx_nodes_bookmarks;

--changeset lockstep:0001-create-index-idx_nodes_conversation splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_nodes_conversation, declared by dev.lockstep.model.threads.Node
CREATE INDEX idx_nodes_conversation ON nodes (conversation_id);
--rollback DROP INDEX idx_nodes_conversation;

--changeset lockstep:0001-create-index-idx_nodes_level splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_nodes_level, declared by dev.lockstep.model.threads.Node
CREATE INDEX idx_nodes_level ON nodes (conversation_id, level);
--rollback DROP INDEX idx_nodes_level;

--changeset lockstep:0001-create-index-idx_nodes_speaker splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_nodes_speaker, declared by dev.lockstep.model.threads.Node
CREATE INDEX idx_nodes_speaker ON nodes (conversation_id, ((speaker_info ->> 'primary_speaker'::text)));
--rollback DROP INDEX idx_nodes_speaker;

--changeset lockstep:0001-create-index-idx_nodes_tangents splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_nodes_tangents, declared by dev.lockstep.model.threads.Node
CREATE INDEX idx_nodes_tangents ON nodes (conversation_id) WHERE (is_tangent = true);
--rollback DROP INDEX idx_nodes_tangents;

--changeset lockstep:0001-create-index-idx_nodes_temporal splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_nodes_temporal, declared by dev.lockstep.model.threads.Node
CREATE INDEX idx_nodes_temporal ON nodes (conversation_id, timestamp_start);
--rollback DROP INDEX idx_nodes_temporal;

--changeset lockstep:0001-create-index-idx_relationships_from splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_relationships_from, declared by dev.lockstep.model.threads.Relationship
CREATE INDEX idx_relationships_from ON relationships (from_node_id);
--rollback DROP INDEX idx_relationships_from;

--changeset lockstep:0001-create-index-idx_relationships_to splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_relationships_to, declared by dev.lockstep.model.threads.Relationship
CREATE INDEX idx_relationships_to ON relationships (to_node_id);
--rollback DROP INDEX idx_relationships_to;

--changeset lockstep:0001-create-index-idx_relationships_type splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_relationships_type, declared by dev.lockstep.model.threads.Relationship
CREATE INDEX idx_relationships_type ON relationships (conversation_id, relationship_type);
--rollback DROP INDEX idx_relationships_type;

--changeset lockstep:0001-create-index-idx_utterances_chunk splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_utterances_chunk, declared by dev.lockstep.model.threads.Utterance
CREATE INDEX idx_utterances_chunk ON utterances (chunk_id);
--rollback DROP INDEX idx_utterances_chunk;

--changeset lockstep:0001-create-index-idx_utterances_conversation splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_utterances_conversation, declared by dev.lockstep.model.threads.Utterance
CREATE INDEX idx_utterances_conversation ON utterances (conversation_id, sequence_number);
--rollback DROP INDEX idx_utterances_conversation;

--changeset lockstep:0001-create-index-idx_utterances_node splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_utterances_node, declared by dev.lockstep.model.threads.Utterance
CREATE INDEX idx_utterances_node ON utterances (node_id);
--rollback DROP INDEX idx_utterances_node;

--changeset lockstep:0001-create-index-idx_utterances_speaker splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_utterances_speaker, declared by dev.lockstep.model.threads.Utterance
CREATE INDEX idx_utterances_speaker ON utterances (conversation_id, speaker_id);
--rollback DROP INDEX idx_utterances_speaker;

--changeset lockstep:0001-create-index-idx_utterances_thread splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_utterances_thread, declared by dev.lockstep.model.threads.Utterance
CREATE INDEX idx_utterances_thread ON utterances (thread_id);
--rollback DROP INDEX idx_utterances_thread;

--changeset lockstep:0001-create-index-idx_utterances_timestamp splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_utterances_timestamp, declared by dev.lockstep.model.threads.Utterance
CREATE INDEX idx_utterances_timestamp ON utterances (conversation_id, timestamp_start);
--rollback DROP INDEX idx_utterances_timestamp;
