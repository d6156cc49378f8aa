package io.rainsocket.settings;

import io.rainsocket.AdminUi;
import io.rainsocket.AdminUiBuilder;
import io.rainsocket.Backlog;
import io.rainsocket.BacklogBuilder;
import io.rainsocket.Cookie;
import io.rainsocket.CookieBuilder;
import io.rainsocket.Cors;
import io.rainsocket.CorsBuilder;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.RainsocketConfigBuilder;
import io.rainsocket.Recovery;
import io.rainsocket.RecoveryBuilder;
import java.util.List;
import java.util.stream.Stream;

/** All settings that can be written as text. */
final class Table {

    static final Group<RainsocketConfig, RainsocketConfigBuilder> CONFIG = new Group<>(
            "",
            RainsocketConfig::builder,
            RainsocketConfig::toBuilder,
            RainsocketConfigBuilder::build,
            List.of(
                    new Property<>("path", Kind.TEXT, RainsocketConfigBuilder::path),
                    new Property<>("pingInterval", Kind.TIME, RainsocketConfigBuilder::pingInterval),
                    new Property<>("pingTimeout", Kind.TIME, RainsocketConfigBuilder::pingTimeout),
                    new Property<>("upgradeTimeout", Kind.TIME, RainsocketConfigBuilder::upgradeTimeout),
                    new Property<>("connectTimeout", Kind.TIME, RainsocketConfigBuilder::connectTimeout),
                    new Property<>("maxPayload", Kind.SIZE, RainsocketConfigBuilder::maxPayload),
                    new Property<>("maxAttachments", Kind.COUNT, RainsocketConfigBuilder::maxAttachments),
                    new Property<>("maxBuffered", Kind.LONG_SIZE, RainsocketConfigBuilder::maxBuffered),
                    new Property<>("transports", Kind.TRANSPORTS, RainsocketConfigBuilder::transports),
                    new Property<>("allowUpgrades", Kind.SWITCH, RainsocketConfigBuilder::allowUpgrades),
                    new Property<>("originCheck", Kind.ORIGIN_CHECK, RainsocketConfigBuilder::originCheck),
                    new Property<>("httpCompression", Kind.SWITCH, RainsocketConfigBuilder::httpCompression),
                    new Property<>(
                            "httpCompressionThreshold", Kind.SIZE, RainsocketConfigBuilder::httpCompressionThreshold),
                    new Property<>("perMessageDeflate", Kind.SWITCH, RainsocketConfigBuilder::perMessageDeflate),
                    new Property<>("initialPacket", Kind.TEXT, RainsocketConfigBuilder::initialPacket),
                    new Property<>("serveClient", Kind.SWITCH, RainsocketConfigBuilder::serveClient),
                    new Property<>("parser", Kind.PARSER, RainsocketConfigBuilder::parser),
                    new Property<>(
                            "cleanupEmptyChildNamespaces",
                            Kind.SWITCH,
                            RainsocketConfigBuilder::cleanupEmptyChildNamespaces),
                    new Property<>("handlerThreads", Kind.THREADS, RainsocketConfigBuilder::handlerThreads)));

    static final Group<Backlog, BacklogBuilder> BACKLOG = new Group<>(
            "backlog",
            Backlog::builder,
            Backlog::toBuilder,
            BacklogBuilder::build,
            List.of(
                    new Property<>("backlog.maxOutboundBytes", Kind.LONG_SIZE, BacklogBuilder::maxOutboundBytes),
                    new Property<>("backlog.maxOutboundMessages", Kind.COUNT, BacklogBuilder::maxOutboundMessages),
                    new Property<>("backlog.overflow", Kind.OVERFLOW, BacklogBuilder::overflow),
                    new Property<>("backlog.maxInboundEvents", Kind.COUNT, BacklogBuilder::maxInboundEvents),
                    new Property<>("backlog.maxInboundBytes", Kind.LONG_SIZE, BacklogBuilder::maxInboundBytes)));

    /** Without {@code originRule}, which is code. */
    static final Group<Cors, CorsBuilder> CORS = new Group<>(
            "cors",
            Cors::builder,
            Cors::toBuilder,
            CorsBuilder::build,
            List.of(
                    new Property<>("cors.origins", Kind.LIST, CorsBuilder::origins),
                    new Property<>("cors.originPattern", Kind.REGEX, CorsBuilder::originPattern),
                    new Property<>("cors.methods", Kind.LIST, CorsBuilder::methods),
                    new Property<>("cors.allowedHeaders", Kind.LIST, CorsBuilder::allowedHeaders),
                    new Property<>("cors.exposedHeaders", Kind.LIST, CorsBuilder::exposedHeaders),
                    new Property<>("cors.credentials", Kind.SWITCH, CorsBuilder::credentials),
                    new Property<>("cors.maxAge", Kind.TIME, CorsBuilder::maxAge)));

    static final Group<Cookie, CookieBuilder> COOKIE = new Group<>(
            "cookie",
            Cookie::builder,
            Cookie::toBuilder,
            CookieBuilder::build,
            List.of(
                    new Property<>("cookie.name", Kind.TEXT, CookieBuilder::name),
                    new Property<>("cookie.path", Kind.TEXT, CookieBuilder::path),
                    new Property<>("cookie.httpOnly", Kind.SWITCH, CookieBuilder::httpOnly),
                    new Property<>("cookie.sameSite", Kind.TEXT, CookieBuilder::sameSite),
                    new Property<>("cookie.secure", Kind.SWITCH, CookieBuilder::secure),
                    new Property<>("cookie.maxAge", Kind.TIME, CookieBuilder::maxAge)));

    static final Group<Recovery, RecoveryBuilder> RECOVERY = new Group<>(
            "recovery",
            Recovery::builder,
            Recovery::toBuilder,
            RecoveryBuilder::build,
            List.of(
                    new Property<>(
                            "recovery.maxDisconnectionDuration", Kind.TIME, RecoveryBuilder::maxDisconnectionDuration),
                    new Property<>("recovery.skipMiddlewares", Kind.SWITCH, RecoveryBuilder::skipMiddlewares),
                    new Property<>("recovery.maxStoredBytes", Kind.LONG_SIZE, RecoveryBuilder::maxStoredBytes),
                    new Property<>("recovery.maxStoredSessions", Kind.COUNT, RecoveryBuilder::maxStoredSessions)));

    static final Group<AdminUi, AdminUiBuilder> ADMIN = new Group<>(
            "admin",
            AdminUi::builder,
            AdminUi::toBuilder,
            AdminUiBuilder::build,
            List.of(
                    new Property<>("admin.namespace", Kind.TEXT, AdminUiBuilder::namespace),
                    new Property<>("admin.role", Kind.TEXT, AdminUiBuilder::role),
                    new Property<>("admin.username", Kind.TEXT, AdminUiBuilder::username),
                    new Property<>("admin.passwordHash", Kind.TEXT, AdminUiBuilder::passwordHash),
                    new Property<>("admin.readOnly", Kind.SWITCH, AdminUiBuilder::readOnly),
                    new Property<>("admin.development", Kind.SWITCH, AdminUiBuilder::development),
                    new Property<>("admin.statsInterval", Kind.TIME, AdminUiBuilder::statsInterval)));

    /** Those that are on or off as a whole. */
    private static final List<Group<?, ?>> OPTIONAL = List.of(COOKIE, RECOVERY, ADMIN);

    private Table() {}

    /** The full names of all settings. */
    static List<String> properties() {
        Stream<String> single = Stream.of(CONFIG, BACKLOG, CORS, COOKIE, RECOVERY, ADMIN)
                .flatMap(group -> group.properties().stream())
                .map(Property::name);
        Stream<String> switches = OPTIONAL.stream().map(Group::name);
        return Stream.concat(single, switches).map(name -> Source.PREFIX + name).toList();
    }
}
