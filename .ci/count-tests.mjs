// Adds up the test reports of all modules. Usage: node count-tests.mjs <project root>
// The last line is "N passed, N failed"; the exit code is 1 unless something passed and nothing failed.
// A skipped test counts as failed: nobody looks at a test that never runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const REPORTS = ['target/surefire-reports', 'target/failsafe-reports'];
const TESTCASE = /<testcase((?:\s+[\w:.-]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/testcase>)/g;
const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const root = process.argv[2];

/** Folders of the Maven modules, by their reports. */
function modules(folder = '.', depth = 2) {
  const here = REPORTS.some((reports) => existsSync(path.join(root, folder, reports))) ? [folder] : [];
  const below = depth === 0 ? [] : readdirSync(path.join(root, folder), { withFileTypes: true });
  return here.concat(
    below
      .filter((entry) => entry.isDirectory() && !/^(\.|target$|node_modules$|src$)/.test(entry.name))
      .flatMap((entry) => modules(path.join(folder, entry.name), depth - 1)),
  );
}

function reportsOf(module) {
  return REPORTS.map((reports) => path.join(root, module, reports))
    .filter(existsSync)
    .flatMap((reports) => readdirSync(reports).map((file) => path.join(reports, file)))
    .filter((file) => /^TEST-.*\.xml$/.test(path.basename(file)));
}

/** it-tests runs the same classes once for each server, which is in the report's name. */
function suiteOf(module, file) {
  const server = /-((?:embedded|wildfly|payara)(?:-newer)?)\.xml$/.exec(file);
  return server ? `${module} on ${server[1]}` : module;
}

function attribute(attributes, name) {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return value.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity) => ENTITIES[entity]);
}

function testsOf(file) {
  const xml = readFileSync(file, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  return [...xml.matchAll(TESTCASE)].map(([, attributes, body = '']) => ({
    name: `${attribute(attributes, 'classname')} ${attribute(attributes, 'name')}`,
    failed: /<(failure|error|skipped)\b/.exec(body)?.[1],
  }));
}

const suites = new Map();
for (const module of modules()) {
  for (const file of reportsOf(module)) {
    const suite = suiteOf(module, file);
    suites.set(suite, (suites.get(suite) ?? []).concat(testsOf(file)));
  }
}

for (const [suite, tests] of suites) {
  const failed = tests.filter((test) => test.failed);
  console.log(`${suite.padEnd(28)} ${String(tests.length - failed.length).padStart(5)} passed ${String(failed.length).padStart(5)} failed`);
  failed.forEach((test) => console.log(`    ${test.failed}: ${test.name}`));
}

const all = [...suites.values()].flat();
const failed = all.filter((test) => test.failed).length;
console.log(`\n${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || all.length === 0 ? 1 : 0;
