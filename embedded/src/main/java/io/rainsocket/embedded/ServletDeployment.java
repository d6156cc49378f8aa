package io.rainsocket.embedded;

import io.rainsocket.deploy.RainsocketInitializer;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.resource.ClassPathResourceManager;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.Deployment;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ListenerInfo;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import io.undertow.websockets.extensions.PerMessageDeflateHandshake;
import io.undertow.websockets.jsr.WebSocketDeploymentInfo;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.ServletException;
import java.util.Optional;
import java.util.Set;

/** The servlets and WebSockets of one web application. */
final class ServletDeployment {

    private final DeploymentManager manager;
    private final HttpHandler handler;

    private ServletDeployment(DeploymentManager manager, HttpHandler handler) {
        this.manager = manager;
        this.handler = handler;
    }

    static ServletDeployment start(WebApp app, Optional<CdiContainer> cdi, Worker worker) throws ServletException {
        DeploymentInfo info = describe(app);
        cdi.ifPresent(container -> addChannels(info, container.beanManager()));
        info.addServletContextAttribute(WebSocketDeploymentInfo.ATTRIBUTE_NAME, webSockets(app, worker));
        DeploymentManager manager = Servlets.newContainer().addDeployment(info);
        try {
            manager.deploy();
        } catch (RuntimeException e) {
            takeBack(manager.getDeployment());
            throw e;
        }
        return new ServletDeployment(manager, manager.start());
    }

    private static DeploymentInfo describe(WebApp app) {
        DeploymentInfo info = Servlets.deployment()
                .setDeploymentName(app.path())
                .setContextPath(app.path())
                .setClassLoader(Thread.currentThread().getContextClassLoader())
                .addWelcomePage("index.html");
        if (app.resources() != null) {
            info.setResourceManager(new ClassPathResourceManager(info.getClassLoader(), app.resources()));
        }
        app.parameters().forEach(info::addInitParameter);
        app.listeners()
                .forEach(listener -> info.addListener(
                        new ListenerInfo(listener.getClass(), new ImmediateInstanceFactory<>(listener))));
        app.servlets()
                .forEach((mapping, servlet) -> info.addServlet(
                        Servlets.servlet(mapping, servlet.getClass(), new ImmediateInstanceFactory<>(servlet))
                                .addMapping(mapping)
                                .setAsyncSupported(true)));
        return info;
    }

    private static void addChannels(DeploymentInfo info, BeanManager beans) {
        // An attribute, because CDI.current() cannot tell several containers of one JVM apart.
        info.addServletContextAttribute(BeanManager.class.getName(), beans);
        info.addServletContainerInitializer(new ServletContainerInitializerInfo(
                RainsocketInitializer.class, new ImmediateInstanceFactory<>(new RainsocketInitializer()), Set.of()));
    }

    private static WebSocketDeploymentInfo webSockets(WebApp app, Worker worker) {
        WebSocketDeploymentInfo info = new WebSocketDeploymentInfo()
                .setWorker(worker.threads())
                .setBuffers(worker.buffers())
                .setDispatchToWorkerThread(false)
                .addExtension(new PerMessageDeflateHandshake()); // for endpoints that name it
        app.endpoints().forEach(info::addEndpoint);
        return info;
    }

    /** Undertow does not tell listeners of a start that failed half-way; some of them hold threads. */
    private static void takeBack(Deployment deployment) {
        if (deployment != null && deployment.getApplicationListeners() != null) {
            deployment.getApplicationListeners().contextDestroyed();
        }
    }

    HttpHandler handler() {
        return handler;
    }

    void stop() {
        try {
            manager.stop();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        } finally {
            manager.undeploy();
        }
    }
}
