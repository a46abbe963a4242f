import { Controller, Get, Header, Headers, Inject, Query, Res } from '@nestjs/common';
import { Place, PlaceQuery } from '@tinhso/places-contract';
import { Operation, SText } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { CommunesMap } from '../../communes-map.js';
import { PlacesFacade } from '../../facade.js';

const policy = { audience: 'public' } as const;

/** Where in the province a point lies, and the map to draw it on. */
@Controller('api/v1/public/places')
export class BoundariesController {
  constructor(
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
    @Inject(CommunesMap) private readonly map: CommunesMap,
  ) {}

  @Get('at')
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'findPlace',
    summary: 'The commune of a point, and its neighbours where the border is close',
    tag: 'places',
    policy,
    response: Place,
    problems: { 422: 'invalid' },
  })
  at(@Query({ schema: SText(PlaceQuery) }) point: PlaceQuery): Place {
    return this.places.communeAt(point);
  }

  /** The tag lets a browser that has the map keep it for as long as the file is the same. */
  @Get('communes.json')
  @Operation({
    id: 'getCommunesMap',
    summary: 'Boundaries of the communes of the province (TopoJSON, object `communes`)',
    tag: 'places',
    policy,
    produces: 'application/json',
  })
  communes(@Headers('if-none-match') known: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Buffer | undefined {
    const { text, tag } = this.map.read();
    void reply.headers({ etag: tag, 'cache-control': 'public, max-age=3600', 'content-type': 'application/json; charset=utf-8' });
    if (known?.split(/\s*,\s*/).some((each) => each.replace(/^W\//, '') === tag) !== true) return text;
    void reply.status(304);
    return undefined;
  }
}
