/**
 * Whose word about the caller's address is taken, by hops: hop 0 is who is connected to us. With one proxy in front, only what that proxy
 * appended to X-Forwarded-For counts; what the caller wrote there before is its own invention.
 */
export const trustedProxies = (count: number): false | ((address: string, hop: number) => boolean) =>
  count > 0 ? (_address, hop) => hop < count : false;
