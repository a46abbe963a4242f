import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { readNationalFile } from '../domain/national-file.js';
import { SettlementReader, type FileRequest } from '../ports/settlement-reader.js';

/** The national payment platform: the question travels as all messages to it do, sealed with the partner's secret. */
@Injectable()
export class NationalSettlement extends SettlementReader {
  readonly way = 'national';
  readonly kind = 'file';
  readonly read = readNationalFile;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
  }

  get merchant(): string | undefined {
    const { NATIONAL_PAY_URL, NATIONAL_PAY_PARTNER, NATIONAL_PAY_SECRET } = this.config.settings;
    return NATIONAL_PAY_URL && NATIONAL_PAY_SECRET ? NATIONAL_PAY_PARTNER : undefined;
  }

  request(day: string): FileRequest | undefined {
    const { NATIONAL_PAY_URL: base, NATIONAL_PAY_SECRET: secret } = this.config.settings;
    if (!this.merchant || !base || !secret) return undefined;
    const data = Buffer.from(JSON.stringify({ partner: this.merchant, day }), 'utf8').toString('base64url');
    const url = new URL(`${base.replace(/\/$/, '')}/settlement`);
    url.searchParams.set('data', data);
    url.searchParams.set('signature', createHmac('sha256', secret).update(data, 'utf8').digest('hex'));
    return { url };
  }
}
