// The program printed what the README shows.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8').replace('\r\n', '\n')
def expected = (readme =~ /(?s)```text\n(.*?)```/)[0][1]
assert new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').contains(expected)
