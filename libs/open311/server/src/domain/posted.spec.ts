import { Faults } from './parameters.js';
import { readPosted } from './posted.js';

const whole = { service_code: 'pothole', lat: '21.8233', long: '105.2181', description: 'Ổ gà to' };

function read(parameters: Record<string, unknown>): { posted: ReturnType<typeof readPosted>; faulty: string[] } {
  const faults = new Faults('en');
  const posted = readPosted(parameters, faults);
  return { posted, faulty: faults.list.map(({ pointer }) => pointer) };
}

describe('the form of POST requests', () => {
  it('is read whole', () => {
    const { posted, faulty } = read({
      ...whole,
      address_string: '12 đường Tân Trào',
      email: 'a@example.vn',
      device_id: 'x',
      account_id: '7',
      first_name: 'Lan',
      last_name: 'Ma Thị',
      phone: '0912345678',
      media_url: 'https://example.vn/a.jpg',
      'attribute[size]': 'wheel',
      'attribute[kinds][]': ['household', 'plastic'],
      'attribute[empty]': '',
    });
    expect(faulty).toEqual([]);
    expect(posted).toEqual({
      service: 'pothole',
      place: { lat: 21.8233, long: 105.2181, address: '12 đường Tân Trào' },
      description: 'Ổ gà to',
      attributes: { size: 'wheel', kinds: ['household', 'plastic'] },
      reporter: { name: 'Ma Thị Lan', phone: '0912345678', email: 'a@example.vn' },
      mediaUrl: 'https://example.vn/a.jpg',
    });
  });

  it('takes a single value of a list as a list', () => {
    expect(read({ ...whole, 'attribute[kinds][]': 'plastic' }).posted.attributes).toEqual({ kinds: ['plastic'] });
    expect(read({ ...whole, 'attribute[kinds]': ['plastic', 'green'] }).posted.attributes).toEqual({ kinds: ['plastic', 'green'] });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['without a service', { ...whole, service_code: '' }, ['/service_code']],
    ['without a place', { service_code: 'pothole', lat: '', long: '' }, ['/lat']],
    ['with half a place', { ...whole, long: '' }, ['/long']],
    ['with the other half', { ...whole, lat: undefined }, ['/lat']],
    ['with words for coordinates', { ...whole, lat: 'north', long: '1e2' }, ['/lat', '/long']],
    ['with coordinates beyond the earth', { ...whole, lat: '91', long: '-181' }, ['/lat', '/long']],
    ['with 4,001 characters', { ...whole, description: 'ổ'.repeat(4001) }, ['/description']],
    ['with a script for a picture', { ...whole, media_url: 'javascript:alert(1)' }, ['/media_url']],
    ['with a long picture', { ...whole, media_url: `https://example.vn/${'a'.repeat(500)}` }, ['/media_url']],
    ['with a long name', { ...whole, first_name: 'a'.repeat(121) }, ['/first_name']],
    ['with an e-mail that is none', { ...whole, email: 'nobody' }, ['/email']],
  ])('%s is refused', (_, parameters, faulty) => {
    expect(read(parameters).faulty).toEqual(faulty);
  });

  it('takes 4,000 characters, an address alone and the id of an address alone', () => {
    expect(read({ ...whole, description: 'ổ'.repeat(4000) }).faulty).toEqual([]);
    expect(read({ service_code: 'noise', address_string: 'Chợ Tam Cờ' })).toMatchObject({
      faulty: [],
      posted: { place: { address: 'Chợ Tam Cờ' } },
    });
    expect(read({ service_code: 'noise', address_id: '02215' })).toMatchObject({ faulty: [], posted: { place: { commune: '02215' } } });
  });
});
