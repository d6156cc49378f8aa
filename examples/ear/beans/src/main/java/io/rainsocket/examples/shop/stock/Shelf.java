package io.rainsocket.examples.shop.stock;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies on the shelf. The container lets one method change it at a time, so everybody sees the changes in the order in which they
 * happened.
 */
@Singleton
public class Shelf {

    /** In an EJB jar this is the channel of all web applications of the EAR. */
    @Inject
    @Channel("shelf")
    Namespace everyone;

    private final Map<String, Good> goods = new LinkedHashMap<>();

    @PostConstruct
    void open() {
        for (String name : List.of("Bread", "Croissant", "Pretzel", "Cheesecake")) {
            goods.put(name, new Good(name, 3, 0));
        }
    }

    @Lock(LockType.READ)
    public List<Good> goods() {
        return List.copyOf(goods.values());
    }

    /** Takes one from the shelf; empty if there is none left, or no such good. */
    public Optional<Good> take(String name) {
        Optional<Good> taken = Optional.ofNullable(goods.get(name))
                .filter(good -> good.left() > 0)
                .map(Good::taken);
        taken.ifPresent(this::change);
        return taken;
    }

    /** Puts fresh ones on the shelf; empty if there is no such good. */
    public Optional<Good> bake(String name, int count) {
        Optional<Good> baked = Optional.ofNullable(goods.get(name)).map(good -> good.baked(count));
        baked.ifPresent(good -> {
            change(good);
            everyone.emit("fresh", name);
        });
        return baked;
    }

    private void change(Good good) {
        goods.put(good.name(), good);
        everyone.emit("goods", goods());
    }
}
