package dev.lockstep.mapping.binding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.event.spi.PreUpsertEvent;
import org.hibernate.event.spi.PreUpsertEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Sets what {@code @KeptCurrent} marks, in the entity and in the state that is about to be written. */
final class KeptCurrentListener implements PreUpdateEventListener, PreUpsertEventListener {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> attributes;

    /** The attributes, by the name of their entity. */
    KeptCurrentListener(Map<String, String> attributes) {
        this.attributes = Map.copyOf(attributes);
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        set(event.getEntity(), event.getState(), event.getPersister());
        return false;
    }

    @Override
    public boolean onPreUpsert(PreUpsertEvent event) {
        set(event.getEntity(), event.getState(), event.getPersister());
        return false;
    }

    private void set(Object entity, Object[] state, EntityPersister persister) {
        String attribute = attributes.get(persister.getEntityName());
        if (attribute != null) {
            int index = persister.getPropertyIndex(attribute);
            state[index] = later((Instant) state[index]);
            persister.setValue(entity, index, state[index]);
        }
    }

    /** Another host, or the database, may have a clock that is ahead of ours. */
    private static Instant later(@Nullable Instant last) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return last == null || now.isAfter(last) ? now : last;
    }
}
