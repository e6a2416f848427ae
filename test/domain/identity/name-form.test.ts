import { describe, expect, it } from 'vitest';
import { givenNameForm, surnameForm } from '#domain/identity/name-form.ts';
import { soundOf } from '#domain/identity/sound-key.ts';

describe('surnameForm', () => {
  it.each([
    [
      'Van den Broeck',
      'Vandenbroeck',
      'van den broeck',
      'V.d. Broeck',
      'V/D Broeck',
      'Van Den Broeck',
      'VAN DEN BROECK',
    ],
    ['Van der Auwera', 'Vanderauwera', 'V.d. Auwera'],
    ['Van Damme', 'Vandamme'],
    ['De Smet', 'Desmet', 'de smet'],
    ['De Neve', 'Deneve'],
    ["D'Hondt", 'D’Hondt', 'Dhondt', 'D Hondt', "d'hondt"],
    ['El Amrani', 'Elamrani', 'el amrani'],
    ['Ben Haddou', 'Benhaddou'],
    ['Özdemir', 'OZDEMIR', 'Ozdemir'],
    ['Yıldız', 'Yildiz', 'YILDIZ'],
    ['Lefèbvre', 'Lefebvre'],
  ])('is one name when %s is written otherwise', (name, ...spellings) => {
    for (const spelling of spellings) expect(surnameForm(spelling).key).toBe(surnameForm(name).key);
  });

  it.each([
    ['De Smet', 'Smet'],
    ['De Smet', 'Smets'],
    ['Van Hove', 'De Hove'],
    ['Peeters', 'Peters'],
  ])('is another name when %s is not %s', (name, other) => {
    expect(surnameForm(other).key).not.toBe(surnameForm(name).key);
  });

  it('keeps the halves of a double name apart when they are joined by a hyphen or a space', () => {
    const cores = (name: string): string[] => surnameForm(name).parts.map(({ core }) => core);
    expect(cores('Van den Broeck-Peeters')).toEqual(['broeck', 'peeters']);
    expect(cores('Peeters Maes')).toEqual(['peeters', 'maes']);
    expect(cores('El Amrani')).toEqual(['amrani']);
  });
});

describe('givenNameForm', () => {
  it.each([
    ['J.', 'j'],
    ['J.-P.', 'jp'],
    ['J P', 'jp'],
    ['JP', 'jp'],
  ])('reads %s as initials', (name, initials) => {
    expect(givenNameForm(name).initials).toBe(initials);
  });

  it.each(['Jo', 'Ann', 'Mo', 'JAN'])('reads %s as a name', (name) => {
    expect(givenNameForm(name).initials).toBeUndefined();
  });

  it.each([
    ['Godelieve', 'Lieve'],
    ['François', 'Frans'],
    ['Mohamed', 'Mo'],
    ['Mehmet', 'Memo'],
    ['Patrick', 'Rik'],
    ['Hendrik', 'Rik'],
    ['Elisabeth', 'Lisbeth'],
  ])('has a root in common when %s is called %s', (name, nickname) => {
    const roots = givenNameForm(name).roots;
    expect(givenNameForm(nickname).roots.some((root) => roots.includes(root))).toBe(true);
  });
});

describe('soundOf', () => {
  it.each([
    ['youssef', 'yusuf'],
    ['joesoef', 'yusuf'],
    ['thys', 'thijs'],
    ['verhaegen', 'verhagen'],
    ['dewaele', 'dewale'],
    ['christel', 'kristel'],
    ['sofie', 'sophie'],
    ['segers', 'seghers'],
    ['katrien', 'catrien'],
    ['desmedt', 'desmet'],
  ])('has one key when %s is written %s', (name, spelling) => {
    expect(soundOf(spelling).key).toBe(soundOf(name).key);
  });

  it('is empty when there is no name', () => {
    expect(soundOf('')).toEqual({ spelling: '', key: '' });
  });
});
