package dev.lockstep.scratch;

/**
 * A PostgreSQL server on which databases can be made and thrown away. Safe for several threads, and for several
 * processes that share one server.
 *
 * <p>Every method throws {@link ScratchException} when the server does not do what is asked of it.
 */
public interface ScratchServer extends AutoCloseable {

    /** An empty database in UTF-8. Closing it drops it. */
    ScratchDatabase create();

    /** A copy of a database to which nobody is connected. Closing it drops it. */
    ScratchDatabase copyOf(ScratchDatabase source);

    /**
     * The database that is kept on this server under a key; the first to ask fills it. A database whose filler did not
     * come to its end is never seen by anybody. Of those kept, the ones used last stay; others go when a run has time.
     *
     * @param key says all that the content depends on, for example a hash of the changelog; PostgreSQL's version is
     *     known to the server and need not be in it
     * @return a database to read or to copy; closing it leaves it where it is
     */
    ScratchDatabase kept(String key, Filler filler);

    /** Drops the database kept under a key, if there is one: the next to ask fills it anew. */
    void forget(String key);

    /** The server's version as PostgreSQL numbers it: 180006 is 18.6. */
    int version();

    /** Which server this is, for reports and messages; never with a password. */
    String description();

    /** Drops what this run made and did not drop, and stops the server if this run started it. */
    @Override
    void close();
}
