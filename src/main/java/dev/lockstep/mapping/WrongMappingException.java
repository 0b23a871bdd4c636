package dev.lockstep.mapping;

import org.hibernate.AnnotationException;

/**
 * An annotation of this package is used wrongly. Thrown while Hibernate starts; the message names the class, the
 * annotation, what is wrong with it and how to mend it.
 */
public final class WrongMappingException extends AnnotationException {

    private static final long serialVersionUID = 1L;

    private final String className;

    /**
     * A mistake in an entity class.
     *
     * @param className the class that carries the annotation
     * @param annotation the annotation as it is written there, or enough of it to find it
     * @param mistake what is wrong, and how to mend it
     */
    public WrongMappingException(String className, String annotation, String mistake) {
        super(className + ": " + annotation + " " + mistake);
        this.className = className;
    }

    /** The class that carries the annotation. */
    public String className() {
        return className;
    }
}
