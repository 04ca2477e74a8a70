/**
 * @jest-environment jsdom
 */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { keptPreferences } from '../../taskpane/hosts/excel/preferences.ts';
import { memoryOf } from '../../taskpane/hosts/excel/helpers.ts';

const person = { language: 'pt-BR', prefersDark: false };

beforeEach(() => {
  window.localStorage.clear();
});

describe('choices for the pane in Excel', () => {
  test.each([
    ['es-BO', false, { locale: 'es', theme: 'system' }],
    ['pt-BR', true, { locale: 'pt', theme: 'dark' }],
    ['fr-FR', false, { locale: 'es', theme: 'system' }],
  ])('at the first visit are those of Excel: %s, dark %p', (language, prefersDark, expected) => {
    expect(keptPreferences({ language, prefersDark }).now).toEqual(expected);
  });

  test('last from one visit to the next', () => {
    keptPreferences(person).keep({ locale: 'en', theme: 'dark' });
    expect(keptPreferences(person).now).toEqual({ locale: 'en', theme: 'dark' });
  });

  test.each([
    ['a language nobody speaks here', { locale: 'xx', theme: 'dark' }, { locale: 'pt', theme: 'dark' }],
    ['a theme of another version', { locale: 'en', theme: 'sepia' }, { locale: 'en', theme: 'system' }],
    ['something else', 'en', { locale: 'pt', theme: 'system' }],
  ])('kept by someone else as %s are passed over', (_, kept, expected) => {
    memoryOf<unknown>('panel').keep(kept);
    expect(keptPreferences(person).now).toEqual(expected);
  });

  test('where the browser forbids storage are those of Excel, and the pane opens', () => {
    const forbidden = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    const preferences = keptPreferences(person);
    expect(preferences.now).toEqual({ locale: 'pt', theme: 'system' });
    expect(() => {
      preferences.keep({ locale: 'en', theme: 'dark' });
    }).not.toThrow();
    forbidden.mockRestore();
  });
});
