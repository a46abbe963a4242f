import { Body, Controller, Inject, Post } from '@nestjs/common';
import { PeopleFound, personSearchScope, SearchPeople } from '@tinhso/identity-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { SearchPeopleUseCase } from '../../people/search-people.js';

@Controller('api/v1/staff/people')
export class PeopleController {
  constructor(@Inject(SearchPeopleUseCase) private readonly searching: SearchPeopleUseCase) {}

  @Post('search')
  @Operation({
    id: 'searchPeople',
    summary: 'Look somebody up by an exact number, for a typed reason; recorded and shown to the person',
    tag: 'identity',
    policy: { audience: 'staff', scope: personSearchScope, jurisdiction: 'unit' },
    response: PeopleFound,
    problems: { 422: 'invalid, e.g. a purpose that is too short', 429: 'too-many-requests' },
  })
  search(@Ctx() ctx: RequestContext, @Body({ schema: S(SearchPeople) }) body: SearchPeople): Promise<PeopleFound> {
    return this.searching.run(ctx, body);
  }
}
