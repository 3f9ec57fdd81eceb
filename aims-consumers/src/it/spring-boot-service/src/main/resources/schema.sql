-- SPDX-License-Identifier: Apache-2.0
create table if not exists aims (
  id varchar(200) primary key,
  version bigint not null,
  document blob not null
);
