package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.WrongMappingException;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;

/** Annotations of a table on a class that has none. */
final class Misplaced {

    private Misplaced() {}

    static void onEmbeddable(Component embeddable, String annotation, MetadataBuildingContext context) {
        AfterBinding.run(context, () -> {
            throw new WrongMappingException(
                    embeddable.getComponentClassName(),
                    annotation,
                    "is on an embeddable, which has no table: put it on the entities that embed it");
        });
    }
}
