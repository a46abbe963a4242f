/** Rules for the Dockerfile, after hadolint's, for machines without it. */
import { posix } from 'node:path';

/** Splits a Dockerfile into instructions, with continued lines joined. @returns {{ name: string, rest: string }[]} */
export function parseDockerfile(text) {
  const lines = text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => {
    const [name] = line.split(/\s/, 1);
    return { name: name.toUpperCase(), rest: line.slice(name.length).trim() };
  });
}

function stagesOf(instructions) {
  const stages = [];
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') {
      const [, image, , alias] = /^(\S+)(\s+[Aa][Ss]\s+(\S+))?$/.exec(instruction.rest) ?? [];
      stages.push({ image, alias, instructions: [] });
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function imageFaults({ image }, aliases) {
  if (!image) return ['FROM cannot be read'];
  if (aliases.includes(image)) return [];
  if (!image.includes(':') || image.endsWith(':latest')) return [`FROM ${image}: name a version`];
  return [];
}

function copyFaults({ rest }, aliases, exists) {
  const from = /--from=(\S+)/.exec(rest)?.[1];
  const [...paths] = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
  const sources = paths.slice(0, -1);
  if (from) return aliases.includes(from) ? [] : [`COPY --from=${from}: no such stage before it`];
  return sources.filter((path) => path !== '.' && !exists(path)).map((path) => `COPY ${path}: no such file`);
}

function commandFaults({ name, rest }, sourceOf) {
  if (!rest.startsWith('[')) return [`${name}: use the JSON form, or signals do not reach the process`];
  const script = JSON.parse(rest).find((word) => word.endsWith('.js'));
  return script && !sourceOf(script) ? [`${name}: ${script} is built from nothing in this repository`] : [];
}

const rules = {
  ADD: () => ['ADD: use COPY'],
  MAINTAINER: () => ['MAINTAINER is no longer used'],
  WORKDIR: ({ rest }) => (posix.isAbsolute(rest) ? [] : [`WORKDIR ${rest}: must be absolute`]),
  RUN: ({ rest }) => [
    ...(/\bsudo\b/.test(rest) ? ['RUN: no sudo'] : []),
    ...(/\bnpm (install|i)\b/.test(rest) ? ['RUN npm install: use npm ci'] : []),
    ...(/apt-get install/.test(rest) && !/--no-install-recommends/.test(rest) ? ['RUN apt-get install: add --no-install-recommends'] : []),
    ...(/apt-get install/.test(rest) && !/rm -rf \/var\/lib\/apt\/lists/.test(rest)
      ? ['RUN apt-get install: remove the lists after it']
      : []),
  ],
};

/**
 * @param {string} text the Dockerfile
 * @param {{ exists: (path: string) => boolean, sourceOf: (built: string) => boolean }} repository whether a path exists, and whether a
 *   built script has a source
 * @returns {string[]} every fault
 */
export function dockerfileFaults(text, { exists, sourceOf }) {
  const stages = stagesOf(parseDockerfile(text));
  const final = stages.at(-1);
  if (!final) return ['there is no FROM'];
  const faults = stages.flatMap((stage, index) => {
    const before = stages.slice(0, index).map(({ alias }) => alias);
    return [
      ...imageFaults(stage, before),
      ...stage.instructions.flatMap((each) => rules[each.name]?.(each) ?? []),
      ...stage.instructions.filter(({ name }) => name === 'COPY').flatMap((each) => copyFaults(each, before, exists)),
      ...stage.instructions.filter(({ name }) => name === 'CMD' || name === 'ENTRYPOINT').flatMap((each) => commandFaults(each, sourceOf)),
    ];
  });
  const user = final.instructions.findLast(({ name }) => name === 'USER')?.rest;
  if (!user || user === 'root' || user === '0') faults.push('the last stage must run as a user other than root');
  for (const needed of ['HEALTHCHECK', 'CMD'])
    if (!final.instructions.some(({ name }) => name === needed)) faults.push(`the last stage has no ${needed}`);
  if (!/npm ci --omit=dev/.test(text)) faults.push('the image must hold production modules only: npm ci --omit=dev');
  return faults;
}
