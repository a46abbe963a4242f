/* Shape of the HTTP interface. Written by `npm run openapi`; do not edit by hand. */
/* eslint-disable @typescript-eslint/no-explicit-any */
export interface paths {
  [path: string]: any;
}
