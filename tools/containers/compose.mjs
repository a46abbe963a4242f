/** Rules for docker-compose.yml: what can be held against it without an engine. */
import { parse } from 'yaml';

const secret = /PASSWORD|PASSPHRASE|KEYS|SECRET/;
const list = (value) => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []);

function secretFaults(name, environment = {}) {
  return Object.entries(environment).flatMap(([key, value]) => {
    // Handed on from the outside when it is there, with no default: what is optional may be left out.
    if (value === null) return [];
    const text = String(value);
    const needs = secret.test(key) || /:\/\/[^/]*:[^/]*@/.test(text);
    return needs && !/\$\{\w+:\?/.test(text) ? [`${name}: ${key} must be required, as \${${key}:?…}`] : [];
  });
}

/** `command` may be a program with arguments or `sh -c` with a whole line; either way its scripts must be built from something. */
const commandFaults = (name, command, sourceOf) =>
  [
    ...list(command)
      .join(' ')
      .matchAll(/\S+\.js\b/g),
  ]
    .filter(([script]) => !sourceOf(script))
    .map(([script]) => `${name}: ${script} is built from nothing in this repository`);

function dependencyFaults(name, dependsOn, services) {
  if (!dependsOn) return [];
  if (Array.isArray(dependsOn)) return [`${name}: depends_on needs conditions, or it waits for nothing`];
  return Object.entries(dependsOn).flatMap(([other, { condition } = {}]) => [
    ...(services[other] ? [] : [`${name}: depends on ${other}, which does not exist`]),
    ...(condition ? [] : [`${name}: depends on ${other} without a condition`]),
  ]);
}

function volumeFaults(name, volumes = [], named, exists) {
  return volumes.flatMap((volume) => {
    // A source that can be set is judged by what it is unless set.
    const [source] = String(volume)
      .replace(/^\$\{\w+:-([^}]*)\}/, '$1')
      .split(':');
    if (source.startsWith('./')) return exists(source) ? [] : [`${name}: ${source} does not exist`];
    return named.includes(source) ? [] : [`${name}: volume ${source} is not declared`];
  });
}

function serviceFaults(name, service, { services, volumes, exists, sourceOf }) {
  const image = String(service.image ?? '');
  const oneShot = service.restart === 'no';
  return [
    ...(image && !/:[^/}]*\d/.test(image) ? [`${name}: image ${image} names no version`] : []),
    ...(service.restart === undefined ? [`${name}: no restart policy`] : []),
    ...(!service.healthcheck || (service.healthcheck.disable && !oneShot) ? [`${name}: no health check`] : []),
    ...(service.privileged ? [`${name}: privileged`] : []),
    ...secretFaults(name, service.environment),
    ...commandFaults(name, service.command, sourceOf),
    ...dependencyFaults(name, service.depends_on, services),
    ...volumeFaults(name, service.volumes, Object.keys(volumes), exists),
  ];
}

/**
 * @param {string} text docker-compose.yml
 * @param {{ exists: (path: string) => boolean, sourceOf: (built: string) => boolean, databaseOptions: string[], settings: string[] }} repository
 *   databaseOptions: what the product needs of any MariaDB; settings: what api and worker cannot start without
 * @returns {string[]} every fault
 */
export function composeFaults(text, { exists, sourceOf, databaseOptions, settings }) {
  const { services = {}, volumes = {} } = parse(text, { merge: true });
  const faults = Object.entries(services).flatMap(([name, service]) =>
    serviceFaults(name, service, { services, volumes, exists, sourceOf }),
  );
  for (const name of ['mariadb', 'redis', 'migrate', 'api', 'worker']) if (!services[name]) faults.push(`there is no service ${name}`);
  if (services.sandbox) faults.push('the sandbox has no place in production');
  const options = list(services.mariadb?.command);
  for (const option of databaseOptions) if (!options.includes(option)) faults.push(`mariadb: ${option} is missing`);
  for (const name of ['api', 'worker', 'migrate']) {
    for (const setting of settings)
      if (services[name] && services[name].environment?.[setting] === undefined) faults.push(`${name}: ${setting} is missing`);
  }
  return faults;
}
