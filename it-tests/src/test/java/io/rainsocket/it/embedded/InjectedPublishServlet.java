package io.rainsocket.it.embedded;

import io.rainsocket.it.behaviour.rooms.PublishServlet;
import jakarta.enterprise.inject.spi.BeanManager;

/** Injects itself: an embedded server has no container that would do it. */
final class InjectedPublishServlet extends PublishServlet {

    private static final long serialVersionUID = 1L;

    @Override
    public void init() {
        BeanManager beans = (BeanManager) getServletContext().getAttribute(BeanManager.class.getName());
        beans.getInjectionTargetFactory(beans.createAnnotatedType(PublishServlet.class))
                .createInjectionTarget(null)
                .inject(this, beans.createCreationalContext(null));
    }
}
