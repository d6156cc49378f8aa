package io.rainsocket.security;

import io.rainsocket.ClientError;
import io.rainsocket.ClientException;

/** A client may not do what it asks for: answers an event with {@code {"error":{"type":"forbidden","message":…}}}. */
public final class AccessRefusedException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * Creates an exception.
     *
     * @param refusal why
     */
    public AccessRefusedException(Refusal refusal) {
        this(refusal, null);
    }

    private AccessRefusedException(Refusal refusal, Throwable cause) {
        super(ClientError.of(refusal.type(), refusal.message()), cause);
        this.refusal = refusal;
    }

    /**
     * Puts the refusal of an EJB container into the client's words.
     *
     * @param failure anything
     * @return the failure itself if it is none; by its name, since there may be no EJB container
     */
    public static Throwable unlessOther(Throwable failure) {
        return switch (failure.getClass().getName()) {
            case "jakarta.ejb.EJBAccessException", "jakarta.ejb.AccessLocalException" ->
                new AccessRefusedException(Refusal.FORBIDDEN, failure);
            default -> failure;
        };
    }

    /**
     * Why.
     *
     * @return what the client is told
     */
    public Refusal refusal() {
        return refusal;
    }
}
