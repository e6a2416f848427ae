/**
 * Runs inside a page and names what cannot be found, operated or read there: landmarks, headings, labels, names, and
 * contrast of at least 4.5 to 1 (WCAG 2.2: 1.3.1, 1.4.3, 2.4.2, 2.4.3, 3.1.1, 4.1.2). The value is the list of faults.
 */
(() => {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const describe = (element) => element.outerHTML.slice(0, 80);

  if (document.documentElement.lang === '') faults.push('no language');
  if (document.title.trim() === '') faults.push('no title');
  if (all('main').length !== 1) faults.push('not one main landmark');
  if (all('h1').length !== 1) faults.push('not one h1');
  let level = 0;
  for (const heading of all('h1,h2,h3,h4')) {
    const next = Number(heading.tagName.slice(1));
    if (next > level + 1) faults.push(`heading jumps: ${describe(heading)}`);
    level = next;
  }
  const ids = all('[id]').map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  for (const field of all('input,select,textarea')) {
    const label = document.querySelector(`label[for="${field.id}"]`);
    if (field.id === '' || label === null || label.textContent.trim() === '')
      faults.push(`no label: ${describe(field)}`);
  }
  for (const named of all('a,button,summary,iframe')) {
    const name = named.textContent.trim() || (named.getAttribute('title') ?? '');
    if (name === '') faults.push(`no name: ${describe(named)}`);
  }
  for (const reference of all('[aria-labelledby],[aria-describedby]')) {
    const wanted =
      reference.getAttribute('aria-labelledby') ?? reference.getAttribute('aria-describedby') ?? '';
    if (document.getElementById(wanted) === null) faults.push(`points nowhere: ${describe(reference)}`);
  }
  if (all('[tabindex]').some((element) => element.tabIndex > 0)) faults.push('a tab order of its own');

  const channel = (value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [red = 0, green = 0, blue = 0] = numbers(colour);
    return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  };
  const ground = (element) => {
    if (element === null) return 'rgb(255,255,255)';
    const { backgroundColor } = getComputedStyle(element);
    return (numbers(backgroundColor)[3] ?? 1) === 0 ? ground(element.parentElement) : backgroundColor;
  };
  for (const element of all('body *')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const { color } = getComputedStyle(element);
    if (!hasText || element.closest('iframe,option,.skip,.vh') !== null) continue;
    const [a, b] = [light(color), light(ground(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) faults.push(`contrast ${contrast.toFixed(1)}: ${describe(element)}`);
  }
  return faults;
})();
