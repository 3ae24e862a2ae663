import { missingPackage } from '../../src/readers/optional-package.js';

const load = (cause: unknown) => () => Promise.reject(cause).catch(missingPackage('PDF', 'unpdf'));

describe('a package that only some formats need', () => {
  test('that is not installed is named, with what to do', async () => {
    const cause = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(load(cause)()).rejects.toMatchObject({
      code: 'missing-package',
      message: 'PDF files need the package unpdf: run npm install unpdf',
      cause,
    });
  });

  test('that is there but fails says why itself', async () => {
    const cause = new SyntaxError('Unexpected token');
    await expect(load(cause)()).rejects.toBe(cause);
  });
});
