/** A token is asked for anew so long before it ends. */
const MARGIN_MS = 30_000;

/** Whose credentials, and where they are good. */
export interface CredentialsAt {
  readonly tokenUrl: string;
  readonly id: string;
  readonly secret: string;
  /** How the other side is called in errors. */
  readonly name: string;
  readonly timeoutMs: number;
}

/** Access tokens of the client-credentials grant (RFC 6749 section 4.4), kept until shortly before their end. */
export class ClientCredentials {
  private token: { readonly value: string; readonly until: number } | undefined;

  constructor(private readonly at: () => CredentialsAt) {}

  /** Value of the `authorization` header. @throws Error when no token is given */
  async bearer(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return `Bearer ${this.token.value}`;
    const { tokenUrl, id, secret, name, timeoutMs } = this.at();
    const credentials = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64');
    const answer = await fetch(tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new Error(`${name} gave no token: ${answer.status}`);
    const { access_token: value, expires_in: seconds } = (await answer.json()) as { access_token: string; expires_in: number };
    this.token = { value, until: Date.now() + seconds * 1000 - MARGIN_MS };
    return `Bearer ${value}`;
  }

  /** The other side does not take the token any more. */
  forget(): void {
    this.token = undefined;
  }
}
