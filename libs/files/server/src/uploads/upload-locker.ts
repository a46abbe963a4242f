import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Lock, Locker, RequestRelease } from '@tus/server';
import { fileProblems } from '@tinhso/files-contract';
import { Problem } from '@tinhso/platform';
import { UploadLeases, type Lease } from './upload-leases.js';

/** Longest wait for whoever writes the upload to let go; then the client is told to try again. */
const WAIT_MS = 12_000;
const RETRY_MS = 150;

/** Who holds an upload in this process. */
interface Holder {
  readonly requestRelease: RequestRelease;
  readonly released: Promise<void>;
  readonly letGo: () => void;
}

/**
 * One writer per upload, over all api processes (tus protocol, "locks"). A newcomer asks the holder to stop: after a
 * cut line the old connection may still look alive for minutes while the client has long come back.
 */
@Injectable()
export class UploadLocker implements Locker {
  private readonly holders = new Map<string, Holder>();

  constructor(@Inject(UploadLeases) private readonly leases: UploadLeases) {}

  newLock(id: string): Lock {
    let lease: Lease | undefined;
    return {
      lock: async (signal, requestRelease) => {
        const deadline = Date.now() + WAIT_MS;
        await this.enter(id, signal, requestRelease, deadline);
        try {
          lease = await this.acquire(id, signal, requestRelease, deadline);
        } catch (error) {
          this.leave(id);
          throw error;
        }
      },
      unlock: async () => {
        await lease?.release();
        this.leave(id);
      },
    };
  }

  /** Order within this process. */
  private async enter(id: string, signal: AbortSignal, requestRelease: RequestRelease, deadline: number): Promise<void> {
    for (let holder = this.holders.get(id); holder; holder = this.holders.get(id)) {
      await holder.requestRelease();
      const timeout = new AbortController();
      await Promise.race([
        holder.released,
        pause(Math.max(0, deadline - Date.now()), undefined, { signal: timeout.signal }).catch(() => undefined),
      ]);
      timeout.abort();
      if (signal.aborted || Date.now() >= deadline) throw Problem.from(fileProblems, 'upload-busy');
    }
    let letGo: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    this.holders.set(id, { requestRelease, released, letGo });
  }

  /** Order between processes. */
  private async acquire(id: string, signal: AbortSignal, requestRelease: RequestRelease, deadline: number): Promise<Lease> {
    for (;;) {
      const lease = await this.leases.tryAcquire(id, () => void requestRelease());
      if (lease) return lease;
      if (signal.aborted || Date.now() >= deadline) throw Problem.from(fileProblems, 'upload-busy');
      await pause(RETRY_MS);
    }
  }

  private leave(id: string): void {
    const holder = this.holders.get(id);
    this.holders.delete(id);
    holder?.letGo();
  }
}
