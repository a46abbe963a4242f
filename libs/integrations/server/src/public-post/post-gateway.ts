import type { ParcelOrder, ParcelReport } from '@tinhso/dossiers-server';

/** The post does not take it and never will: trying again would not help. The message is the post's own, for people. */
export class PostRefusal extends Error {}

/** The public post. Every call may be repeated: an order counts once, by the id of the parcel. */
export abstract class PostGateway {
  /** Whether a post is set up at all. */
  abstract readonly connected: boolean;
  /** @returns the number of the parcel. @throws PostRefusal for an address that is not served | Error when the post cannot be reached */
  abstract order(order: ParcelOrder): Promise<string>;
  /** Everything that happened to a parcel. */
  abstract events(number: string): Promise<ParcelReport[]>;
  /** The label to be stuck on it. */
  abstract label(number: string): Promise<Buffer>;
}
