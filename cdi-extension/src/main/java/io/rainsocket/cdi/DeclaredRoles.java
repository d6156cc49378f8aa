package io.rainsocket.cdi;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.AnnotatedType;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The roles that the beans of an archive ask for, as their annotations say. */
final class DeclaredRoles {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    void add(AnnotatedType<?> type) {
        DeclareRoles declared = type.getAnnotation(DeclareRoles.class);
        if (declared != null) {
            names.addAll(List.of(declared.value()));
        }
        addAllowed(type);
        type.getMethods().forEach(this::addAllowed);
    }

    private void addAllowed(Annotated place) {
        RolesAllowed allowed = place.getAnnotation(RolesAllowed.class);
        if (allowed != null) {
            names.addAll(List.of(allowed.value()));
        }
    }

    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }
}
