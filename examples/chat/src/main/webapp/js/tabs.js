/**
 * Makes the page's tab list work as the ARIA practices describe it, with manual activation: arrow keys, Home and End move
 * the focus, Enter and Space select. The address's hash names the selected tab.
 *
 * @param {(name: string) => void} onSelect called with the name of the tab that is shown, at first too
 */
export function createTabs(onSelect) {
    const tabs = [...document.querySelectorAll('[role=tab]')];
    const nameOf = (tab) => tab.id.replace('tab-', '');

    function select(selected) {
        for (const tab of tabs) {
            const isSelected = tab === selected;
            tab.setAttribute('aria-selected', isSelected);
            tab.tabIndex = isSelected ? 0 : -1;
            document.getElementById(tab.getAttribute('aria-controls')).hidden = !isSelected;
        }
        onSelect(nameOf(selected));
    }

    function selectFromHash() {
        select(tabs.find((tab) => `#${nameOf(tab)}` === location.hash) ?? tabs[0]);
    }

    tabs.forEach((tab, index) => {
        tab.addEventListener('click', () => (location.hash = nameOf(tab)));
        tab.addEventListener('keydown', (event) => {
            const next = neighbour(event.key, index, tabs.length);
            if (next !== undefined) {
                event.preventDefault();
                tabs[next].focus();
            }
        });
    });
    addEventListener('hashchange', selectFromHash);
    selectFromHash();
}

function neighbour(key, index, count) {
    switch (key) {
        case 'ArrowRight':
            return (index + 1) % count;
        case 'ArrowLeft':
            return (index + count - 1) % count;
        case 'Home':
            return 0;
        case 'End':
            return count - 1;
        default:
            return undefined;
    }
}
