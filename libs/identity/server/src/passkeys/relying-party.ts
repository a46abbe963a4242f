import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/u;

/** Who passkeys are made for: the host of PUBLIC_URL. Browsers make none for bare addresses, so a loopback address is `localhost`. */
@Injectable()
export class RelyingParty {
  readonly id: string;
  readonly name = 'Tỉnh Số';
  readonly origins: string[];

  constructor(@Inject(AppConfig) config: AppConfig) {
    const url = new URL(config.settings.PUBLIC_URL);
    const loopback = LOOPBACK.test(url.hostname);
    this.id = loopback ? 'localhost' : url.hostname;
    this.origins = loopback ? [`${url.protocol}//localhost${url.port && `:${url.port}`}`] : [url.origin];
  }
}
