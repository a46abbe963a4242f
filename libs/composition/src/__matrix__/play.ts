import { IdentityFacade } from '@tinhso/identity-server';
import type { CitizenSession, CodeRequestedEvent } from '@tinhso/identity-contract';
import type { Answer, CallOptions } from '@tinhso/testing';
import type { Check } from './checks.js';
import { citizen } from './citizen.js';
import { PASSWORD, type Person } from './people.js';
import type { Stage } from './stage.js';

type Body = Record<string, unknown>;

/** Somebody who signed in, as her browser knows it. */
export interface SignedIn extends Person {
  readonly cookie: string;
}

/** A chain of calls in which somebody comes to where a single call does not lead: signed in for real, with codes that were sent. */
export class Play {
  readonly faults: string[] = [];

  constructor(readonly stage: Stage) {}

  /** Calls, and expects this status and problem. */
  async call<T = Body>(what: string, path: string, options: CallOptions, status = 200, code?: string): Promise<Answer<T & Body>> {
    const answer = await this.stage.world.call<T & Body>(path, options);
    if (answer.status !== status || answer.body.code !== code)
      this.faults.push(`${what}: expected ${status} ${code ?? ''}, got ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`);
    return answer;
  }

  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.faults.push(otherwise);
  }

  /** A new citizen, signed in by password. */
  async somebody(name: string): Promise<SignedIn> {
    return this.signIn(await citizen(this.stage.world, name));
  }

  async signIn(who: Person, headers: Record<string, string> = {}): Promise<SignedIn> {
    const body = { phone: who.phone, password: PASSWORD };
    const answer = await this.call<CitizenSession>(`${who.name} signs in`, '/api/v1/public/sessions', { body, headers });
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0] ?? '')
      .join('; ');
    return { ...who, cookie, token: () => answer.body.accessToken };
  }

  /** What the newest message to a phone says. Nobody delivers them on the stage. */
  async letter(to: string): Promise<{ code?: string; link?: string }> {
    const rows = await this.stage.world.query<{ payload: string }[]>(
      "SELECT payload FROM outbox WHERE event_type = 'identity.code_requested' ORDER BY event_id DESC LIMIT 20",
    );
    const opened = rows.map(({ payload }) =>
      this.stage.world.get(IdentityFacade).openCodeRequest(JSON.parse(payload) as CodeRequestedEvent['payload']),
    );
    const found = opened.find((letter) => letter.to === to);
    if (!found) throw new Error(`nothing was sent to ${to}`);
    return found;
  }

  /** Time goes on; what is stamped from now on can be told from what was there. */
  later(seconds: number): void {
    this.stage.clock.set(new Date(this.stage.clock.now().getTime() + seconds * 1000));
  }
}

/** @returns a check by which the play has its points and others keep what they have */
export const playing = (play: (play: Play, stage: Stage) => Promise<void>): Check => ({
  async run(stage) {
    const played = new Play(stage);
    const began = stage.clock.now();
    try {
      await play(played, stage);
      const touched = await stage.state.changedFor(stage.tracesOf('stranger'), await stage.state.changed());
      played.expect(touched.length === 0, `rows of others changed in ${touched.join(', ')}`);
    } finally {
      stage.clock.set(began);
      await stage.reset();
    }
    return played.faults;
  },
});
