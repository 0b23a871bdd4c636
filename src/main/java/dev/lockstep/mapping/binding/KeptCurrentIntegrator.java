package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.KeptCurrent;
import java.lang.reflect.AnnotatedElement;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/**
 * Listens to updates where an entity has a {@link KeptCurrent} attribute. Found by Hibernate as a Java service.
 *
 * <p>A generator would be the usual place, but one that leaves inserts to the database and updates to the session makes
 * Hibernate 7.4 build updates by hand, and in a stateless session then drop all columns but the generated one.
 */
public final class KeptCurrentIntegrator implements Integrator {

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        Map<String, String> attributes = new HashMap<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            for (Property property : entity.getProperties()) {
                if (entity.hasPojoRepresentation() && isKeptCurrent(entity, property)) {
                    attributes.put(entity.getEntityName(), property.getName());
                }
            }
        }
        if (!attributes.isEmpty()) {
            EventListenerRegistry listeners =
                    sessionFactory.getServiceRegistry().requireService(EventListenerRegistry.class);
            KeptCurrentListener listener = new KeptCurrentListener(attributes);
            listeners.appendListeners(EventType.PRE_UPDATE, listener);
            listeners.appendListeners(EventType.PRE_UPSERT, listener);
        }
    }

    private static boolean isKeptCurrent(PersistentClass entity, Property property) {
        return !property.isSynthetic()
                && property.getGetter(entity.getMappedClass()).getMember() instanceof AnnotatedElement member
                && member.isAnnotationPresent(KeptCurrent.class);
    }
}
