/** Where to go after signing in: a path of the console only, so that no link can lead away from it. */
export function returnPath(wanted: string | null): string {
  return wanted && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/dang-nhap') ? wanted : '/';
}
