package dev.lockstep.mapping.binding;

import org.hibernate.boot.spi.MetadataBuildingContext;

/**
 * Work that needs the complete mapping: all tables with all their columns. Binders are called while other attributes are
 * not bound yet; Hibernate resolves the types of values last, and this rides along. An exception thrown here comes out as
 * it is, one thrown by a binder would be wrapped.
 */
final class AfterBinding {

    private AfterBinding() {}

    static void run(MetadataBuildingContext context, Runnable work) {
        context.getMetadataCollector().registerValueMappingResolver(resolving -> {
            work.run();
            return true;
        });
    }
}
