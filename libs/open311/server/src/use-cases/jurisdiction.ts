import { Inject, Injectable } from '@nestjs/common';
import { open311Problems } from '@tinhso/open311-contract';
import { AppConfig, Problem } from '@tinhso/platform';
import { textOf, type Parameters } from '../domain/parameters.js';

/** The one jurisdiction that is served: the province, by the name of its folder or by the host of its address. */
@Injectable()
export class Jurisdiction {
  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** It may be left out, as there is only one. @throws Problem open311-jurisdiction-unknown */
  check(parameters: Parameters): void {
    const asked = textOf(parameters, 'jurisdiction_id');
    const { hostname } = new URL(this.config.settings.PUBLIC_URL);
    const known = [this.config.settings.PROVINCE, hostname, hostname.replace(/^www\./, '')];
    if (asked !== undefined && !known.includes(asked.toLowerCase())) throw Problem.from(open311Problems, 'open311-jurisdiction-unknown');
  }
}
