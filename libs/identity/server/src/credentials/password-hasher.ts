import { availableParallelism } from 'node:os';
import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { platformProblems, Problem } from '@tinhso/platform';

/** Argon2id (the library's default variant), 19 MiB, two passes, one lane: OWASP's minimum, about 20 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes that may wait; beyond that the answer is 503 at once rather than a queue nobody waits out. */
const MAX_WAITING = 200;

/**
 * Hashes and checks passwords, never more at once than there are cores: each takes 19 MiB and a core, and a burst of
 * sign-ins must not starve everything else. Passwords are composed (NFC) first, because keyboards differ.
 * Must never be called inside a transaction.
 */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly slots = Math.max(1, Math.min(4, availableParallelism()));
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy = '';

  /** The hash that stands in for accounts that do not exist; nobody knows its password. */
  async onModuleInit(): Promise<void> {
    this.dummy = await hash(randomBytes(32), COST);
  }

  /** @returns a PHC string @throws Problem unavailable when too many wait */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), COST));
  }

  /**
   * Whether `password` belongs to `stored`. Without `stored` (no account, or none with a password) it does the same work against a dummy and answers false,
   * so that time does not tell whether an account exists.
   * @throws Problem unavailable when too many wait
   */
  async verify(stored: string | null | undefined, password: string): Promise<boolean> {
    const matches = await this.inTurn(() => verify(stored ?? this.dummy, password.normalize('NFC')));
    return typeof stored === 'string' && matches;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.slots) this.running++;
    else if (this.waiting.length >= MAX_WAITING) throw Problem.from(platformProblems, 'unavailable', { retryAfter: 5 });
    // The one that ends hands its slot over, so `running` does not change.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
