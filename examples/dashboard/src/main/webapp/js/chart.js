const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 300;
const HEIGHT = 100;
const MARGIN = 6;

/**
 * A line of values over the whole width, the newest at the right edge.
 *
 * @param {SVGElement} svg drawn into; its style sheet has the colours
 * @param {number} span the least difference that fills the height, so that small changes look small
 */
export function createChart(svg, span) {
    const [area, line] = ['area', 'line'].map((name) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('class', name);
        svg.append(path);
        return path;
    });
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute('preserveAspectRatio', 'none');

    return {
        draw(values) {
            if (values.length < 2) {
                return;
            }
            const points = place(values, span);
            const trace = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
            line.setAttribute('d', `M${trace}`);
            area.setAttribute('d', `M${points[0][0]} ${HEIGHT}L${trace}V${HEIGHT}Z`);
        },
    };
}

function place(values, span) {
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    const range = Math.max(highest - lowest, span);
    const bottom = (highest + lowest - range) / 2;
    const step = WIDTH / (values.length - 1);
    return values.map((value, index) => [
        index * step,
        HEIGHT - MARGIN - ((value - bottom) / range) * (HEIGHT - 2 * MARGIN),
    ]);
}
