import { PaymentMoved } from './moves.js';

const TRIES = 6;

/** Does the whole work again on what is there now, when somebody else was quicker. */
export async function untilUnmoved<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PaymentMoved) || attempt >= TRIES) throw error;
    }
  }
}
