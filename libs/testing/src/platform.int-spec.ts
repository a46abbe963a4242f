import { Body, Controller, Get, Inject, Injectable, Module, Param, Post } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { newId } from '@tinhso/kernel';
import {
  Consumes,
  Ctx,
  defineConsumer,
  defineDomain,
  definePersistence,
  idBytes,
  Idempotency,
  Operation,
  Problem,
  Publisher,
  platformProblems,
  S,
  SText,
  UnitOfWork,
  type DeliveredEvent,
  type Delivery,
  type EventConsumer,
  type RequestContext,
} from '@tinhso/platform';
import { World } from './world.js';

const Order = Type.Object(
  { name: Type.String({ minLength: 2 }), amount: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false, $id: 'ProbeOrder' },
);
const Params = Type.Object({ n: Type.Integer({ maximum: 9 }) });

@Controller('probe')
class ProbeController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @Operation({
    id: 'probe',
    summary: 'probe',
    tag: 'probe',
    status: 201,
    policy: { audience: 'citizen', scope: 'dossier.submit', relation: 'self' },
  })
  async make(@Ctx() ctx: RequestContext, @Body({ schema: S(Order) }) order: Static<typeof Order>): Promise<unknown> {
    return this.idempotency.run(ctx, { key: order.name.padEnd(8, '-'), request: order }, async (tx) => {
      const id = await this.publisher.publish(tx, { type: 'probe.made', payload: { amount: order.amount } });
      return { id };
    });
  }

  @Get('fails/:n')
  @Operation({ id: 'probeFails', summary: 'fails', tag: 'probe', policy: { audience: 'public' } })
  fails(@Param({ schema: SText(Params) }) { n }: { n: number }): never {
    if (n === 1) throw Problem.from(platformProblems, 'forbidden', { detail: 'n is 1' });
    throw new Error('a secret of the server');
  }

  @Get('staff')
  @Operation({
    id: 'probeStaff',
    summary: 'staff',
    tag: 'probe',
    policy: { audience: 'staff', scope: 'dossier.read', jurisdiction: 'unit' },
  })
  staff(@Ctx() ctx: RequestContext): unknown {
    return { units: ctx.grantedUnitIds };
  }

  @Post('flaky')
  @Operation({ id: 'probeFlaky', summary: 'flaky', tag: 'probe', policy: { audience: 'public' } })
  async flaky(@Ctx() ctx: RequestContext): Promise<unknown> {
    let runs = 0;
    await this.unitOfWork.run(ctx, async () => {
      if (++runs < 3) throw Object.assign(new Error('Deadlock found'), { errno: 1213 });
      return Promise.resolve();
    });
    return { runs };
  }
}

const effects: string[] = [];
const consumer = defineConsumer({ consumer: 'probe.effect', queue: 'maintenance', events: ['probe.made'] });

@Consumes(consumer)
@Injectable()
class ProbeConsumer implements EventConsumer {
  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    if (event.payload.amount === 13 && delivery.attempt === 1) throw new Error('first try fails');
    await delivery.complete(() => {
      effects.push(`${event.id}:${String(event.payload.amount)}`);
      return Promise.resolve();
    });
  }
}

@Module({ controllers: [ProbeController] })
class ProbeHttpModule {}
@Module({ providers: [ProbeConsumer] })
class ProbeJobsModule {}

const domain = defineDomain({
  name: 'probe',
  persistence: definePersistence({ domain: 'probe', entities: [], migrations: [], grants: {} }),
  consumers: [consumer],
});

describe('the platform', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({
      domains: [domain],
      api: [ProbeHttpModule],
      jobs: [ProbeJobsModule],
      scopesOf: (role) => (role === 'clerk' ? ['dossier.read'] : []),
    });
    await world.query('DELETE FROM outbox');
  });
  afterAll(() => world.close());

  it('names every fault of a body at once and refuses unknown fields', async () => {
    const answer = await world.call('/probe', { token: world.citizenToken(), body: { name: 'x', extra: 1 } });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const pointers = (answer.body.errors as { pointer: string }[]).map((e) => e.pointer).sort();
    expect(pointers).toEqual(['/amount', '/extra', '/name']);
  });

  it('asks for sign-in before it looks at the body', async () => {
    expect((await world.call('/probe', { body: {} })).status).toBe(401);
    expect((await world.call('/probe', { body: {}, token: 'x.y.z' })).status).toBe(401);
  });

  it('keeps audiences and scopes apart', async () => {
    const unitId = newId();
    expect((await world.call('/probe/staff', { token: world.citizenToken() })).status).toBe(403);
    expect((await world.call('/probe/staff', { token: world.staffToken([{ unitId, role: 'leader' }]) })).status).toBe(403);
    const granted = await world.call('/probe/staff', { token: world.staffToken([{ unitId, role: 'clerk' }]) });
    expect(granted.body).toEqual({ units: [unitId] });
  });

  it('answers expected failures as they are and hides the others', async () => {
    expect((await world.call('/probe/fails/1')).body).toMatchObject({ code: 'forbidden', detail: 'n is 1', status: 403 });
    const hidden = await world.call('/probe/fails/2');
    expect(hidden.status).toBe(500);
    expect(JSON.stringify(hidden.body)).not.toContain('secret');
    expect((await world.call('/probe/fails/x')).status).toBe(422);
    expect((await world.call('/probe/nowhere')).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('refuses a body over the limit with 413', async () => {
    const answer = await world.call('/probe', { token: world.citizenToken(), body: { name: 'x'.repeat(2_000_000), amount: 1 } });
    expect(answer.status).toBe(413);
    expect(answer.body.code).toBe('too-large');
  });

  it('runs a deadlocked transaction again', async () => {
    expect((await world.call('/probe/flaky', { method: 'POST' })).body).toEqual({ runs: 3 });
  });

  it('gives the first answer to every repetition, and a conflict to another request under the same key', async () => {
    const token = world.citizenToken();
    const same = await Promise.all(
      Array.from({ length: 20 }, () => world.call('/probe', { token, body: { name: 'same-key', amount: 2 } })),
    );
    expect(new Set(same.map((a) => JSON.stringify(a.body))).size).toBe(1);
    expect(same.every((a) => a.status === 201)).toBe(true);
    const other = await world.call('/probe', { token, body: { name: 'same-key', amount: 3 } });
    expect(other.body.code).toBe('idempotency-key-reused');
    await world.settled();
    expect(effects.filter((e) => e.startsWith(String(same[0]?.body.id)))).toHaveLength(1);
  });

  it('has an effect once, also after a failed try and after Redis lost everything', async () => {
    const token = world.citizenToken();
    const made = await world.call('/probe', { token, body: { name: 'flaky-consumer', amount: 13 } });
    await world.settled();
    expect(effects.filter((e) => e === `${String(made.body.id)}:13`)).toHaveLength(1);
    await world.query("UPDATE outbox SET state = 'published', published_at = NOW(3) WHERE event_id = ?", [idBytes(String(made.body.id))]);
    await world.app.get((await import('@tinhso/platform')).QuickRedis).flushdb();
    await world.query("UPDATE outbox SET state = 'published', done_at = NULL WHERE event_id = ?", [idBytes(String(made.body.id))]);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(effects.filter((e) => e === `${String(made.body.id)}:13`)).toHaveLength(1);
  });

  it('does not boot with an operation that declares no policy', async () => {
    @Controller('bare')
    class BareController {
      @Get()
      get(): string {
        return 'open to all by mistake';
      }
    }
    @Module({ controllers: [BareController] })
    class BareModule {}
    await expect(World.start({ domains: [], api: [BareModule] })).rejects.toThrow(/BareController\.get/);
  });
});
