import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, Reader } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { receptionOf } from '../reception/receptions.js';
import { ReceptionVault } from '../reception/reception-vault.js';

/** Says on paper how a dossier is looked up: whoever filed at the desk may have neither account nor phone. */
@Injectable()
export class PrintedLookup {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ReceptionVault) private readonly receptions: ReceptionVault,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async printed({ id, channel }: DossierRow): Promise<{ lookupAddress: string; lookupNumber?: string }> {
    const lookupAddress = new URL('/tra-cuu', this.config.settings.PUBLIC_URL).toString();
    const reception = channel === 'online' ? null : await receptionOf(this.reader.manager, id);
    const lookupNumber = reception ? this.receptions.open(reception).lookupNumber : undefined;
    return { lookupAddress, ...(lookupNumber ? { lookupNumber } : {}) };
  }
}
