/**
 * When a bearer token ends (`exp`, RFC 7519), in milliseconds. Only for tokens that the guard has checked:
 * nothing is verified here. @throws Error when there is no such claim
 */
export function tokenEnd(authorization: string | undefined): number {
  const payload = authorization?.split('.')[1];
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString() || '{}') as { exp?: unknown };
  if (typeof claims.exp !== 'number') throw new Error('the token has no end');
  return claims.exp * 1000;
}
