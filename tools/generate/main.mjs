/** `npm run generate -- domain <name>` · `npm run generate -- use-case <domain> <name>`. */
import { runCommand } from '../launcher/entry.mjs';
import { runToEnd } from '../launcher/run.mjs';
import { Hint } from '../launcher/steps.mjs';
import { repositoryRoot as root } from '../workspace/packages.mjs';
import { generateDomain } from './domain.mjs';
import { generateUseCase } from './use-case.mjs';

const generators = {
  domain: ([name]) => generateDomain(root, name),
  'use-case': ([domain, name]) => generateUseCase(root, domain, name),
};

await runCommand(async ([what, ...names]) => {
  if (!Object.hasOwn(generators, what ?? '')) throw new Hint('What to generate: domain <name>, or use-case <domain> <name>.');
  const { files, next } = generators[what](names);
  await runToEnd({ command: process.execPath, args: ['node_modules/prettier/bin/prettier.cjs', '--write', ...files], cwd: root });
  console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}\nNext:\n${next.map((each) => `  ${each}`).join('\n')}`);
  return 0;
});
