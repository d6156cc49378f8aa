import { SourceTextModule } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { onTestFinished } from 'vitest';

/**
 * Opens a page as a browser does: its scripts are loaded and run, ES modules included. What is loaded late (by
 * RequireJS, say) has to be waited for. Closed when the test is over.
 *
 * @returns the window, its alerts in `alerts`, and the errors that its scripts left uncaught
 */
export async function openPage(url) {
    const errors = [];
    const virtualConsole = new VirtualConsole().on('jsdomError', (error) => errors.push(error));
    const dom = await JSDOM.fromURL(url, {
        runScripts: 'dangerously',
        resources: 'usable',
        virtualConsole,
        beforeParse: noteAlerts,
    });
    onTestFinished(() => dom.window.close());
    if (dom.window.document.readyState !== 'complete') {
        await new Promise((resolve) => dom.window.addEventListener('load', resolve));
    }
    await runModules(dom);
    return { window: dom.window, errors };
}

/** jsdom has no dialogs. */
function noteAlerts(window) {
    window.alerts = [];
    window.alert = (message) => window.alerts.push(message);
}

/** jsdom leaves ES modules alone; they run here, in its window, loaded by URL. */
async function runModules(dom) {
    const loadModule = moduleLoader(dom.getInternalVMContext());
    for (const script of dom.window.document.querySelectorAll('script[type=module]')) {
        const module = await loadModule(dom.window.location.href, script.textContent);
        await module.evaluate();
    }
}

function moduleLoader(context) {
    const loaded = new Map();

    async function load(url, source) {
        const module = new SourceTextModule(source ?? (await fetchText(url)), {
            context,
            identifier: url,
            initializeImportMeta: (meta) => (meta.url = url),
        });
        await module.link((specifier, { identifier }) => {
            const wanted = new URL(specifier, identifier).href;
            loaded.set(wanted, loaded.get(wanted) ?? load(wanted));
            return loaded.get(wanted);
        });
        return module;
    }
    return load;
}

async function fetchText(url) {
    const response = await fetch(url);
    if (!response.ok) {
        throw new Error(`${response.status} ${url}`);
    }
    return response.text();
}
