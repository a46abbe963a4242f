import { Inject, Injectable } from '@nestjs/common';
import type { Box, Place, Point } from '@tinhso/places-contract';
import { CommunesMap } from './communes-map.js';

/** Where points lie, for the other domains. Answers from memory at once. */
@Injectable()
export class PlacesFacade {
  constructor(@Inject(CommunesMap) private readonly map: CommunesMap) {}

  communeAt(point: Point): Place {
    return this.map.index.at(point);
  }

  /** Full name of a commune of the province; undefined for any other. */
  communeName(code: string): string | undefined {
    return this.map.index.nameOf(code);
  }

  provinceBox(): Box {
    return this.map.index.box;
  }
}
