import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { CommuneList, CommuneQuery, Province, ProvinceList } from '@tinhso/organisations-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { DescribeProvince, ListCommunes, ListProvinces } from '../../use-cases/describe-places.js';

// Places change with a release of the data, so a browser may keep them for a while.
const KEEP = 'public, max-age=300';

/** What everybody may know about the province and the places of the country. */
@Controller('api/v1/public')
export class PlacesController {
  constructor(
    @Inject(DescribeProvince) private readonly describeProvince: DescribeProvince,
    @Inject(ListProvinces) private readonly listProvinces: ListProvinces,
    @Inject(ListCommunes) private readonly listCommunes: ListCommunes,
  ) {}

  @Get('province')
  @Header('cache-control', KEEP)
  @Operation({
    id: 'getProvince',
    summary: 'The province served here',
    tag: 'organisations',
    policy: { audience: 'public' },
    response: Province,
  })
  province(@Ctx() ctx: RequestContext): Province {
    return this.describeProvince.run(ctx);
  }

  @Get('provinces')
  @Header('cache-control', KEEP)
  @Operation({
    id: 'listProvinces',
    summary: 'All provinces',
    tag: 'organisations',
    policy: { audience: 'public' },
    response: ProvinceList,
  })
  provinces(@Ctx() ctx: RequestContext): ProvinceList {
    return this.listProvinces.run(ctx);
  }

  @Get('communes')
  @Header('cache-control', KEEP)
  @Operation({
    id: 'listCommunes',
    summary: 'Communes of a province, with the offices that receive dossiers',
    tag: 'organisations',
    policy: { audience: 'public' },
    response: CommuneList,
    problems: { 404: 'province-unknown' },
  })
  communes(@Ctx() ctx: RequestContext, @Query({ schema: SText(CommuneQuery) }) query: CommuneQuery): CommuneList {
    return this.listCommunes.run(ctx, query.province);
  }
}
