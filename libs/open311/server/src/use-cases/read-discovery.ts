import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { open311Path } from '@tinhso/open311-contract';
import { AppConfig, type Locale } from '@tinhso/platform';
import { discoveryDocument } from '../documents/discovery.js';
import type { Open311Document } from '../domain/document.js';
import { CHANGESET } from '../domain/changeset.js';

const words = {
  contact: { vi: 'Hỗ trợ Open311 của {name}: {url}', en: 'Help with Open311 of {name}: {url}' },
  key: {
    vi: 'Khoá api_key do {name} cấp cho cơ quan, tổ chức; liên hệ qua {url}',
    en: 'An api_key is issued by {name} to offices and organisations; ask at {url}',
  },
} as const;

/** Where GeoReport v2 is spoken here, and in which formats. */
@Injectable()
export class ReadDiscovery {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  run(locale: Locale): Open311Document {
    const name = this.organisations.units().find((unit) => unit.parentId === undefined)?.name ?? 'Tỉnh Số';
    const fill = (text: string): string => text.replace('{name}', name).replace('{url}', this.config.publicUrl('/'));
    return discoveryDocument({
      changeset: CHANGESET,
      contact: fill(words.contact[locale]),
      keyService: fill(words.key[locale]),
      url: this.config.publicUrl(open311Path),
      type: this.config.settings.DEMO === '1' ? 'test' : 'production',
    });
  }
}
