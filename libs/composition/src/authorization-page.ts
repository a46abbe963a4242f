import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { POLICY, type Policy } from '@tinhso/platform';

/** An operation with what it declares. */
export interface DeclaredPolicy {
  readonly operation: string;
  readonly policy: Policy;
}

/** Every operation's policy, as the guard will read it. */
export function declaredPolicies(app: INestApplicationContext): DeclaredPolicy[] {
  const scanner = app.get(MetadataScanner, { strict: false });
  const reflector = app.get(Reflector, { strict: false });
  const found: DeclaredPolicy[] = [];
  for (const { metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    const prototype = (metatype?.prototype ?? {}) as Record<string, (...args: never[]) => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      if (!handler) continue;
      const described = reflector.get<{ operationId?: string } | undefined>('swagger/apiOperation', handler);
      const policy = reflector.get<Policy | undefined>(POLICY, handler);
      if (described?.operationId && policy) found.push({ operation: described.operationId, policy });
    }
  }
  return found.sort((a, b) => (a.operation < b.operation ? -1 : 1));
}

const rolesWith = (scope: string): string =>
  Object.entries(ROLE_SCOPES)
    .flatMap(([role, scopes]) => (scopes.includes(scope) ? [`\`${role}\``] : []))
    .join(', ');

function line({ operation, policy }: DeclaredPolicy): string {
  if (policy.audience === 'public') return `| \`${operation}\` | everybody | | | |`;
  const fresh = policy.fresh ? 'yes' : '';
  if (policy.audience === 'staff')
    return `| \`${operation}\` | staff: ${rolesWith(policy.scope)} | \`${policy.scope}\` | ${policy.jurisdiction === 'unit' ? 'units of the post' : 'own'} | ${fresh} |`;
  const relation = policy.relation === 'owner' ? 'own object' : 'own';
  return `| \`${operation}\` | citizen | \`${policy.scope}\` | ${relation}${policy.delegable ? ', or acting for the owner' : ''} | ${fresh} |`;
}

/** docs/architecture/authorization.md: one row for each operation. */
export function authorizationPage(app: INestApplicationContext): string {
  return [
    '# Who may do what',
    '',
    'Drawn from the policies of the operations by `npm run openapi`. Nothing is allowed unless said here. `npm test` calls every operation as every kind',
    'of person (`libs/composition/src/__matrix__`), and `npm run verify -- guards` takes each guard away once to see that these calls notice.',
    '',
    '| operation | who | scope | whose | recent proof |',
    '|---|---|---|---|---|',
    ...declaredPolicies(app).map(line),
    '',
  ].join('\n');
}
