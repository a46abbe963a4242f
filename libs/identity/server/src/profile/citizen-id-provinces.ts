import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';

/** A province by which citizen IDs begin. */
export interface CitizenIdProvince {
  readonly name: string;
  /** Whether a province of this name is still there since the mergers of 2025. */
  readonly today: boolean;
}

/** The 63 codes that citizen IDs begin with. All of them stay valid, merged or not. */
@Injectable()
export class CitizenIdProvinces {
  readonly byCode: ReadonlyMap<string, CitizenIdProvince>;

  constructor(@Inject(AppConfig) config: AppConfig) {
    const [, ...lines] = readFileSync(config.appPath('provinces/_national/citizen-id-provinces.csv'), 'utf8').trim().split('\n');
    this.byCode = new Map(
      lines.map((line) => {
        const [code = '', name = '', today] = line.split(',');
        return [code, { name, today: today === 'yes' }];
      }),
    );
  }
}
