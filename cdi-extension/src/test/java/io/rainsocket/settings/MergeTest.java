package io.rainsocket.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rainsocket.AdminUi;
import io.rainsocket.Backlog;
import io.rainsocket.Cookie;
import io.rainsocket.Cors;
import io.rainsocket.HandlerThreads;
import io.rainsocket.Overflow;
import io.rainsocket.Parser;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.Recovery;
import io.rainsocket.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each setting comes from the strongest place that has it. */
class MergeTest {

    private static final RainsocketConfig DEFAULTS = RainsocketConfig.defaults();

    @Test
    void withoutTextsTheBeanHolds() {
        RainsocketConfig bean = RainsocketConfig.builder()
                .maxPayload(5)
                .cookie(Cookie.named("mine"))
                .recovery(Recovery.standard())
                .admin(AdminUi.forRole("admin"))
                .corsOrigins("https://a.example")
                .initialPacket("hello")
                .build();
        assertThat(merged(bean, Map.of())).isEqualTo(bean);
    }

    @Test
    void eachSettingIsTakenByItself() {
        RainsocketConfig bean = RainsocketConfig.builder()
                .pingInterval(Duration.ofSeconds(1))
                .pingTimeout(Duration.ofSeconds(1))
                .maxPayload(1)
                .build();
        RainsocketConfig merged = merged(
                bean,
                Map.of("rainsocket.pingInterval", "3s"),
                Map.of("rainsocket.pingInterval", "2s", "rainsocket.pingTimeout", "2s"));
        assertThat(merged)
                .isEqualTo(bean.toBuilder()
                        .pingInterval(Duration.ofSeconds(3))
                        .pingTimeout(Duration.ofSeconds(2))
                        .build());
    }

    @Test
    void everySingleSettingArrives() {
        RainsocketConfig merged = merged(
                DEFAULTS,
                Map.ofEntries(
                        Map.entry("rainsocket.path", "/live"),
                        Map.entry("rainsocket.pingInterval", "1s"),
                        Map.entry("rainsocket.pingTimeout", "2s"),
                        Map.entry("rainsocket.upgradeTimeout", "3s"),
                        Map.entry("rainsocket.connectTimeout", "4s"),
                        Map.entry("rainsocket.maxPayload", "5k"),
                        Map.entry("rainsocket.maxAttachments", "6"),
                        Map.entry("rainsocket.maxBuffered", "7M"),
                        Map.entry("rainsocket.transports", "websocket"),
                        Map.entry("rainsocket.allowUpgrades", "false"),
                        Map.entry("rainsocket.httpCompression", "false"),
                        Map.entry("rainsocket.httpCompressionThreshold", "8"),
                        Map.entry("rainsocket.perMessageDeflate", "true"),
                        Map.entry("rainsocket.initialPacket", "hello"),
                        Map.entry("rainsocket.serveClient", "false"),
                        Map.entry("rainsocket.parser", "msgpack"),
                        Map.entry("rainsocket.cleanupEmptyChildNamespaces", "true"),
                        Map.entry("rainsocket.handlerThreads", "platform")));
        assertThat(merged)
                .isEqualTo(RainsocketConfig.builder()
                        .path("/live")
                        .pingInterval(Duration.ofSeconds(1))
                        .pingTimeout(Duration.ofSeconds(2))
                        .upgradeTimeout(Duration.ofSeconds(3))
                        .connectTimeout(Duration.ofSeconds(4))
                        .maxPayload(5 * 1024)
                        .maxAttachments(6)
                        .maxBuffered(7 << 20)
                        .transports(Transport.WEBSOCKET)
                        .allowUpgrades(false)
                        .httpCompression(false)
                        .httpCompressionThreshold(8)
                        .perMessageDeflate(true)
                        .initialPacket("hello")
                        .serveClient(false)
                        .parser(Parser.MSGPACK)
                        .cleanupEmptyChildNamespaces(true)
                        .handlerThreads(HandlerThreads.PLATFORM)
                        .build());
    }

    @Test
    void theBacklogIsMergedValueByValue() {
        RainsocketConfig bean = RainsocketConfig.builder()
                .backlog(Backlog.builder().maxOutboundMessages(9).build())
                .build();
        Backlog backlog = merged(
                        bean,
                        Map.of(
                                "rainsocket.backlog.maxOutboundBytes", "1k",
                                "rainsocket.backlog.overflow", "drop-oldest",
                                "rainsocket.backlog.maxInboundEvents", "2",
                                "rainsocket.backlog.maxInboundBytes", "3M"))
                .backlog();
        assertThat(backlog).isEqualTo(new Backlog(1024, 9, Overflow.DROP_OLDEST, 2, 3 << 20));
    }

    @Test
    void corsKeepsTheRuleOfTheBean() {
        Predicate<String> rule = "https://rule.example"::equals;
        RainsocketConfig bean = RainsocketConfig.builder()
                .cors(Cors.builder()
                        .origins("https://bean.example")
                        .originRule(rule)
                        .credentials(true)
                        .build())
                .build();
        Cors cors = merged(
                        bean,
                        Map.of(
                                "rainsocket.cors.origins", "https://a.example, https://b.example",
                                "rainsocket.cors.originPattern", "https://.*[.]c[.]example",
                                "rainsocket.cors.methods", "GET,POST",
                                "rainsocket.cors.allowedHeaders", "x-a,x-b",
                                "rainsocket.cors.exposedHeaders", "x-c",
                                "rainsocket.cors.maxAge", "1h"))
                .cors();
        assertThat(cors.origins()).containsExactlyInAnyOrder("https://a.example", "https://b.example");
        assertThat(cors.originPattern().orElseThrow().pattern()).isEqualTo("https://.*[.]c[.]example");
        assertThat(cors.originRule()).contains(rule);
        assertThat(cors.methods()).containsExactly("GET", "POST");
        assertThat(cors.allowedHeaders()).containsExactly("x-a", "x-b");
        assertThat(cors.exposedHeaders()).containsExactly("x-c");
        assertThat(cors.credentials()).isTrue();
        assertThat(cors.maxAge()).contains(Duration.ofHours(1));
    }

    @Test
    void aSettingOfAGroupSwitchesItOn() {
        RainsocketConfig merged = merged(
                DEFAULTS,
                Map.of(
                        "rainsocket.cookie.sameSite", "None",
                        "rainsocket.cookie.secure", "true",
                        "rainsocket.recovery.maxDisconnectionDuration", "10s",
                        "rainsocket.admin.role", "operator"));
        assertThat(merged.cookie())
                .contains(Cookie.builder().sameSite("None").secure(true).build());
        assertThat(merged.recovery()).contains(Recovery.of(Duration.ofSeconds(10)));
        assertThat(merged.admin()).contains(AdminUi.forRole("operator"));
    }

    @Test
    void whatAGroupDoesNotSetComesFromTheBean() {
        RainsocketConfig bean = RainsocketConfig.builder()
                .cookie(Cookie.named("mine"))
                .recovery(Recovery.standard().withMiddlewares())
                .admin(AdminUi.forRole("admin"))
                .build();
        RainsocketConfig merged = merged(
                bean,
                Map.of(
                        "rainsocket.cookie.path", "/app",
                        "rainsocket.recovery.maxStoredBytes", "1M",
                        "rainsocket.admin.readOnly", "true"));
        assertThat(merged.cookie())
                .contains(Cookie.builder().name("mine").path("/app").build());
        assertThat(merged.recovery())
                .contains(Recovery.builder()
                        .skipMiddlewares(false)
                        .maxStoredBytes(1 << 20)
                        .build());
        assertThat(merged.admin()).contains(AdminUi.forRole("admin").asReadOnly());
    }

    @Test
    void aSwitchBringsTheDefaultsOrLeavesTheBeansGroupAlone() {
        Map<String, String> on = Map.of("rainsocket.cookie", "true", "rainsocket.recovery", "true");
        assertThat(merged(DEFAULTS, on).cookie()).contains(Cookie.standard());
        assertThat(merged(DEFAULTS, on).recovery()).contains(Recovery.standard());
        RainsocketConfig bean =
                RainsocketConfig.builder().cookie(Cookie.named("mine")).build();
        assertThat(merged(bean, on).cookie()).contains(Cookie.named("mine"));
    }

    @Test
    void offIsOffWhateverElseIsSet() {
        RainsocketConfig bean = RainsocketConfig.builder()
                .cookie(Cookie.standard())
                .recovery(Recovery.standard())
                .admin(AdminUi.forRole("admin"))
                .build();
        RainsocketConfig merged = merged(
                bean,
                Map.of("rainsocket.cookie.name", "other"),
                Map.of("rainsocket.cookie", "false", "rainsocket.recovery", "false", "rainsocket.admin", "false"));
        assertThat(merged).isEqualTo(DEFAULTS);
    }

    @Test
    void theStrongerSwitchWins() {
        RainsocketConfig merged =
                merged(DEFAULTS, Map.of("rainsocket.cookie", "true"), Map.of("rainsocket.cookie", "false"));
        assertThat(merged.cookie()).contains(Cookie.standard());
    }

    private static RainsocketConfig merged(RainsocketConfig bean, Map<String, String> texts) {
        return merged(bean, texts, Map.of());
    }

    private static RainsocketConfig merged(
            RainsocketConfig bean, Map<String, String> stronger, Map<String, String> weaker) {
        Mistakes mistakes = new Mistakes();
        List<Source> sources = List.of(new MapSource("stronger", stronger), new MapSource("weaker", weaker));
        RainsocketConfig merged = new Merge(sources, mistakes).with(bean);
        assertThatCode(() -> mistakes.report("/app")).doesNotThrowAnyException();
        return merged;
    }
}
