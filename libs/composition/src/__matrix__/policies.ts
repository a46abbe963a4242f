import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { POLICY, type Policy } from '@tinhso/platform';
import type { Stage } from './stage.js';

/** One policy with one thing taken from it. */
export interface PolicyMutant {
  readonly id: string;
  readonly operation: string;
  /** Runs with the weaker policy, then with the declared one again. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

/** A scope that everybody of the audience holds. */
const COMMON = 'account.self';
/** The same, for operations that ask for that one anyway. */
const OTHER: Readonly<Record<string, string>> = { citizen: 'notification.read' };

function* weaker(policy: Policy): Generator<readonly [string, Policy]> {
  if (policy.audience === 'public') return;
  yield ['open to everybody', { audience: 'public' }];
  const scope = policy.scope === COMMON ? OTHER[policy.audience] : COMMON;
  if (scope !== undefined) yield [`asks for ${scope} only`, { ...policy, scope }];
  if (policy.fresh) yield ['without a recent proof', { ...policy, fresh: false }];
  if (policy.audience === 'citizen')
    yield [policy.delegable ? 'for oneself only' : 'for others too', { ...policy, delegable: !policy.delegable }];
  else if (policy.jurisdiction === 'unit') yield ['without a jurisdiction', { ...policy, jurisdiction: 'none' }];
}

/** The handler of every operation. */
function* handlers({ world }: Stage): Generator<readonly [string, (...args: never[]) => unknown]> {
  const scanner = world.app.get(MetadataScanner, { strict: false });
  for (const { metatype } of world.app.get(DiscoveryService, { strict: false }).getControllers()) {
    const prototype = (metatype?.prototype ?? {}) as Record<string, (...args: never[]) => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      const described = handler && (Reflect.getMetadata('swagger/apiOperation', handler) as { operationId?: string } | undefined);
      if (handler && described?.operationId) yield [described.operationId, handler];
    }
  }
}

/** Runs with an operation that declares nothing. */
export function policyless(stage: Stage, operation: string) {
  const handler = [...handlers(stage)].find(([id]) => id === operation)?.[1] ?? (() => undefined);
  const declared = Reflect.getMetadata(POLICY, handler) as Policy;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    Reflect.deleteMetadata(POLICY, handler);
    try {
      return await work();
    } finally {
      Reflect.defineMetadata(POLICY, declared, handler);
    }
  };
}

/** Every weakening of every declared policy. */
export function policyMutants(stage: Stage): PolicyMutant[] {
  return [...handlers(stage)].flatMap(([operation, handler]) => {
    const declared = Reflect.getMetadata(POLICY, handler) as Policy;
    return [...weaker(declared)].map(([what, policy]) => ({
      id: `${operation}: ${what}`,
      operation,
      async during<T>(work: () => Promise<T>): Promise<T> {
        Reflect.defineMetadata(POLICY, policy, handler);
        try {
          return await work();
        } finally {
          Reflect.defineMetadata(POLICY, declared, handler);
        }
      },
    }));
  });
}
