package io.rainsocket.cdi;

/** The mistakes that fail a deployment, each with its code and what is allowed instead. Codes are never used again. */
enum DefinitionError {
    /** A {@code @Channel} whose name is empty, relative to nothing, or has characters that would have to be escaped in a URL. */
    CHANNEL_NAME(
            201, "\"/\", or parts of letters, digits and . _ - ~ with a / between them, such as chat or /news/sport"),
    /** A {@code @Component} whose id or version is no single part of an address. */
    COMPONENT(202, "letters, digits and . _ - ~"),
    /** An {@code @OnEvent} or {@code @OnServerEvent} without a name, or with one that Socket.IO keeps for itself. */
    EVENT_NAME(203, "any name but connect, connect_error, disconnect, disconnecting, newListener and removeListener"),
    /** A parameter that methods of this kind cannot have. */
    PARAMETER(
            204,
            "Socket, Namespace, Handshake, Principal and HttpSession; with @BeforeConnect and @OnConnect one more for the auth object; with @OnEvent Event, Ack and the"
                    + " event's arguments; with @BeforeEvent and @OnAny Event; with @OnAnyOutgoing OutgoingEvent; with @OnDisconnecting and"
                    + " @OnDisconnect DisconnectReason; with @OnServerEvent only Namespace and the event's arguments"),
    /** Two parameters of a type that is recognised wherever it stands. */
    PARAMETER_TWICE(205, "each of these types once"),
    /** A parameter that JSON cannot be bound to. */
    PAYLOAD_TYPE(
            206, "records, public classes with a constructor without parameters, and the types that @OnEvent lists"),
    /** A result that nothing can be done with. */
    RETURN_TYPE(
            207,
            "void or a CompletionStage; with @OnEvent and @OnServerEvent also any value that can be written as JSON"),
    /** A {@code @BeforeConnect} or {@code @OnConnect} method that wants the client's {@code auth} object twice. */
    AUTH_TWICE(208, "one parameter besides Socket, Namespace, Handshake, Principal and HttpSession"),
    /** A method that acknowledges through its {@code Ack} and by its result. */
    ACK_AND_RESULT(209, "either an Ack parameter or a result"),
    /** Two methods of one bean for one event: their order would be left to chance. */
    EVENT_TWICE(210, "one method of a bean for each event"),
    /** Handler methods of a bean that is no channel: nobody would call them. */
    NO_CHANNEL(211, "handler methods in beans with @Channel"),
    /** A channel's bean that does nothing. */
    NO_HANDLER(
            212,
            "at least one method with @OnEvent or another annotation of handlers, or ChannelHandler or ChannelDecider implemented"),
    /** A static method, which belongs to no bean. */
    STATIC_HANDLER(213, "methods of the instance"),
    /** A method with two of the handler annotations. */
    TWO_ANNOTATIONS(214, "one annotation for each handler method"),
    /** An injected {@code Namespace} that does not say which. */
    NAMESPACE_WITHOUT_CHANNEL(215, "@Inject @Channel(\"name\") Namespace"),
    /** An injected {@code Namespace} of a channel that no bean handles where this bean lives. */
    NAMESPACE_NOT_SERVED(216, "the channels of beans"),
    /**
     * Two beans that answer the same event of the same channel: the client gets one acknowledgement only. Beans may share a channel,
     * and may both handle an event, if at most one of them has a result or an {@code Ack} parameter for it. Beans that no web
     * application can serve together, those of two WARs in one EAR, do not count.
     */
    TWO_ANSWERS(217, "one method with a result or an Ack parameter for each event of a channel"),
    /** Two channels whose addresses differ by upper and lower case only: to clients they are two, to people one. */
    ADDRESS_CASE(218, "the same spelling everywhere"),
    /** A method that cannot be called through CDI: no business method of an EJB, or hidden by {@code @Typed}. */
    NOT_CALLABLE(
            219, "methods that the bean's types have: public ones of an EJB's no-interface view or business interface"),
    /** A private method of a bean with interceptors, which would be passed by. */
    PRIVATE_INTERCEPTED(220, "private methods in beans without interceptors"),
    /** A channel's name with a brace that has no counterpart. */
    PATTERN_BRACES(
            223, "parts in pairs of braces, such as /orders-{id} or /dyn-{n:[0-9]+}; in a regular expression also \\{"),
    /** A part of a channel's name without a name of its own that Java code could have. */
    PATTERN_PART(224, "letters, digits and _, no digit first, and each name once"),
    /** A part of a channel's name whose regular expression is none. */
    PATTERN_REGEX(225, "a regular expression of java.util.regex.Pattern"),
    /** A {@code @ChannelParam} for a part that the channel's name does not have. */
    CHANNEL_PARAM_PART(226, "the parts in braces of the channel's name"),
    /** A {@code @ChannelParam} that is no text. */
    CHANNEL_PARAM_TYPE(227, "String"),
    /** Two beans of a channel whose {@code @OutboundBuffer} annotations differ: a socket has one buffer. */
    TWO_BUFFERS(151, "the same @OutboundBuffer wherever beans of a channel have one"),
    /** An {@code @OutboundBuffer} with a limit that is none. */
    BUFFER_RANGE(152, "limits of 1 or more, or 0 for the application's"),
    /** A {@code ChannelDecider} that nobody would ask, since its channel is one namespace, which is there. */
    DECIDER_WITHOUT_PATTERN(228, "ChannelDecider in beans of a channel whose name has parts in braces"),
    /** A channel that is session-scoped, or injects a bean that is, where no handler could use it. */
    SESSION_SCOPE(673, "@SessionScoped on servers with Weld and HTTP sessions, such as WildFly and Payara"),
    /** Two exception mappers for one class of exceptions, of which none comes first. */
    EXCEPTION_MAPPER_TWICE(253, "one ExceptionMapper for each class of exceptions, or @Priority to choose one"),
    /** An exception mapper whose class of exceptions is not known. */
    EXCEPTION_MAPPER_TYPE(254, "ExceptionMapper of a class of exceptions"),
    /** A limit of events on a method that handles none of clients. */
    LIMIT_PLACE(259, "@RateLimit and @MaxPayload with @OnEvent, and on the class"),
    /** A limit out of its range. */
    LIMIT_VALUE(260, "1 to 1,000,000 events in 1 to 86,400 seconds; payloads of at least 1 byte"),
    /** A class or a method with more than one of {@code @RolesAllowed}, {@code @DenyAll} and {@code @PermitAll}. */
    ACCESS_TWICE(660, "one of @RolesAllowed, @DenyAll and @PermitAll"),
    /** {@code @RolesAllowed} or {@code @DenyAll} on a method before which nobody can be refused. */
    ACCESS_WITHOUT_REFUSAL(
            661,
            "@RolesAllowed and @DenyAll on the class, and on methods with @OnEvent, @BeforeEvent or @BeforeConnect"),
    /** A {@code @PushTo} method that CDI cannot intercept. */
    PUSH_NOT_INTERCEPTED(691, "methods that are not private, static or final"),
    /** A {@code @PushTo} method that has nothing to send. */
    PUSH_OF_NOTHING(692, "methods with a result, and void methods with @Observes or @ObservesAsync"),
    /** A {@code @PushTo} to a channel that no bean handles where this bean lives. */
    PUSH_NOT_SERVED(693, "the channels of beans"),
    /** A room of {@code @PushTo} with wrong braces, or with a property that what is sent does not have. */
    PUSH_ROOM(694, "text, and the names of properties of what is sent, each in braces");

    private final String code;
    private final String allowed;

    DefinitionError(int number, String allowed) {
        this.code = "RS-0" + number;
        this.allowed = allowed;
    }

    /**
     * Describes one mistake.
     *
     * @param place where it is: a class, or a member of it
     * @param found what is there
     * @param write what to write instead
     * @return one line
     */
    String at(String place, String found, String write) {
        return code + " " + place + ": found " + found + "; allowed: " + allowed + "; write " + write;
    }
}
