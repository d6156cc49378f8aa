import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['test/**/*.test.js'],
        // ES modules inside a jsdom window need node's module API for vm, which calls itself experimental.
        execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
        pool: 'forks',
        reporters: ['dot', ['junit', { outputFile: 'target/surefire-reports/TEST-client-runtime.xml' }]],
    },
});
