import { element } from '../dom.js';

/** What a reader's eye looks for, in Java and JavaScript alike. The first group that matches names the class. */
const TOKEN =
    /(?<comment>\/\*[\s\S]*?\*\/)|(?<string>"[^"\n]*"|'[^'\n]*')|(?<annotation>@\w+)|(?<keyword>\b(?:class|function|import|new|package|public|record|return|this|var|void)\b)/g;

/** Fills a `<code data-source="...">` with that file, lightly coloured. */
export async function showSource(code) {
    const response = await fetch(code.dataset.source);
    code.replaceChildren(...(response.ok ? coloured(await response.text()) : ['The source cannot be loaded.']));
}

function* coloured(text) {
    let end = 0;
    for (const token of text.matchAll(TOKEN)) {
        const [kind] = Object.entries(token.groups).find(([, found]) => found !== undefined);
        yield text.slice(end, token.index);
        yield element('span', { class: kind }, token[0]);
        end = token.index + token[0].length;
    }
    yield text.slice(end);
}
