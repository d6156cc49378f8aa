package io.rainsocket.it.security.token;

import io.rainsocket.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks JSON Web Tokens that are signed with HS256 (RFC 7519, RFC 7515); times have fractions of seconds. */
@ApplicationScoped
public class Tokens {

    /** Known to the tests' clients as well. */
    private static final byte[] SECRET = "no secret outside of this test".getBytes(StandardCharsets.UTF_8);

    /** Empty if the token was not signed by us, or is over. */
    public Optional<Caller> check(String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.");
        return parts.length == 3 && isSigned(parts) ? caller(parts[1]) : Optional.empty();
    }

    private static boolean isSigned(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
            byte[] expected = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Caller> caller(String part) {
        String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        JsonObject claims = Json.createReader(new StringReader(json)).readObject();
        double seconds = claims.getJsonNumber("exp").doubleValue();
        Instant end = Instant.ofEpochMilli(Math.round(seconds * 1000));
        String[] groups = claims.getJsonArray("groups").stream()
                .map(JsonString.class::cast)
                .map(JsonString::getString)
                .toArray(String[]::new);
        return Optional.of(Caller.of(claims.getString("sub"), groups).until(end))
                .filter(caller -> end.isAfter(Instant.now()));
    }
}
